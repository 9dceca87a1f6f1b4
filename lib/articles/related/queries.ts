import { card, listed } from '@/lib/articles/queries';
import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

const SIMILAR = 4;

/** The articles published just before and just after; null at the ends. Cached. */
export async function neighbours({ id, publishedAt }: { id: number; publishedAt: Date }) {
  'use cache';
  keepUntilExpired(tags.articles);
  const select = { slug: true, title: true } as const;
  const [previous, next] = await Promise.all([
    db.article.findFirst({
      where: { ...listed, OR: [{ publishedAt: { lt: publishedAt } }, { publishedAt, id: { lt: id } }] },
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      select,
    }),
    db.article.findFirst({
      where: { ...listed, OR: [{ publishedAt: { gt: publishedAt } }, { publishedAt, id: { gt: id } }] },
      orderBy: [{ publishedAt: 'asc' }, { id: 'asc' }],
      select,
    }),
  ]);
  return { previous, next };
}

/**
 * The articles most like this one: shared topics count most, then the likeness of title and teaser
 * (trigrams), then freshness. Looks at the newest 300 that share a topic. Cached.
 */
export async function similarArticles({ id }: { id: number }) {
  'use cache';
  keepUntilExpired(tags.articles);
  const ranked = await db.$queryRaw<{ id: number }[]>`
    WITH this AS (SELECT id, title || ' ' || teaser AS text FROM "Article" WHERE id = ${id}),
    mine AS (SELECT "B" AS topic FROM "_ArticleToTopic" WHERE "A" = ${id}),
    candidates AS (
      SELECT a.id, a.title || ' ' || a.teaser AS text, a."publishedAt",
        (SELECT count(*) FROM "_ArticleToTopic" t JOIN mine ON mine.topic = t."B" WHERE t."A" = a.id) AS shared
      FROM "Article" a
      WHERE a.status = 'PUBLISHED' AND NOT a.standing AND a.id <> ${id}
        AND EXISTS (SELECT FROM "_ArticleToTopic" t JOIN mine ON mine.topic = t."B" WHERE t."A" = a.id)
      ORDER BY a."publishedAt" DESC, a.id DESC LIMIT 300
    )
    SELECT c.id FROM candidates c, this
    ORDER BY c.shared + 0.9 * similarity(c.text, this.text)
      - extract(epoch FROM now() - c."publishedAt") / 86400 / 365 DESC, c.id DESC
    LIMIT ${SIMILAR}`;
  const ids = ranked.map((row) => row.id);
  const articles = await db.article.findMany({ where: { id: { in: ids }, ...listed }, select: card });
  return ids.flatMap((wanted) => articles.find((article) => article.id === wanted) ?? []);
}
