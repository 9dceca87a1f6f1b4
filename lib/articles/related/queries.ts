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

/** How many are compared: the newest that share a topic, and the newest whose titles share a word. */
const ON_TOPIC = 300;
const IN_WORDS = 100;

/**
 * The articles most like this one: shared topics count most, then the likeness of title and teaser (trigrams), then
 * freshness. An article without topics is judged by its words alone. Cached.
 */
export async function similarArticles({ id }: { id: number }) {
  'use cache';
  keepUntilExpired(tags.articles);
  const words = await titleWords(id);
  const ranked = await db.$queryRaw<{ id: number }[]>`
    WITH this AS (SELECT title || ' ' || teaser AS text FROM "Article" WHERE id = ${id}),
    mine AS (SELECT "B" AS topic FROM "_ArticleToTopic" WHERE "A" = ${id}),
    candidates AS (
      (SELECT a.id FROM "Article" a
        WHERE a.status = 'PUBLISHED' AND NOT a.standing
          AND EXISTS (SELECT FROM "_ArticleToTopic" t JOIN mine ON mine.topic = t."B" WHERE t."A" = a.id)
        ORDER BY a."publishedAt" DESC, a.id DESC LIMIT ${ON_TOPIC})
      UNION
      (SELECT "refId" FROM "SearchDocument" WHERE kind = 'ARTICLE' AND "titleVector" @@ ${words}::tsquery
        ORDER BY date DESC, "refId" DESC LIMIT ${IN_WORDS})
    )
    SELECT a.id FROM candidates JOIN "Article" a USING (id), this
    WHERE a.id <> ${id} AND NOT a.standing
    ORDER BY (SELECT count(*) FROM "_ArticleToTopic" t JOIN mine ON mine.topic = t."B" WHERE t."A" = a.id)
      + 0.9 * similarity(a.title || ' ' || a.teaser, this.text)
      - extract(epoch FROM now() - a."publishedAt") / 86400 / 365 DESC, a.id DESC
    LIMIT ${SIMILAR}`;
  const ids = ranked.map((row) => row.id);
  const articles = await db.article.findMany({ where: { id: { in: ids }, ...listed }, select: card });
  return ids.flatMap((wanted) => articles.find((article) => article.id === wanted) ?? []);
}

/** The title's words as the search keeps them, any of them, without the stop words of either language. */
async function titleWords(id: number): Promise<string> {
  const [found] = await db.$queryRaw<{ words: string | null }[]>`
    SELECT string_agg(quote_literal(lexeme), ' | ') AS words
    FROM "Article" a, unnest(to_tsvector('pg_catalog.german', search_fold(a.title)))
    WHERE a.id = ${id} AND ts_lexize('pg_catalog.english_stem', lexeme) <> '{}'`;
  return found?.words ?? '';
}
