import { listed, published } from '@/lib/articles/queries';
import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { pictureSources } from '@/lib/media/picture-markup';
import { Prisma } from '@/prisma/generated/client';

/**
 * By ids, so that a part changes only when one of its articles or adverts does, and small, so that one is made as quickly
 * on a large site. The protocol's limit is 50,000; the indexes "Article_sitemap_part" and "Advert_sitemap_part" count as
 * this does.
 */
const A_PART = 1_000;
const MOST_PAGES = 10_000;
/** The news sitemap's own rule: two days, at most 1,000. */
const NEWS_DAYS = 2;
const MOST_NEWS = 1_000;

/** The parts that list articles, each with when one of them changed last. Cached. */
export async function articleParts() {
  'use cache';
  keepUntilExpired(tags.articles);
  return db.$queryRaw<{ part: number; changed: Date }[]>`
    SELECT part + 1 AS part, newest."updatedAt" AS changed
    FROM generate_series(0, (SELECT (max(id) - 1) / ${A_PART}::int FROM "Article")) AS part,
      LATERAL (SELECT "updatedAt" FROM "Article" WHERE (id - 1) / 1000 = part AND status = 'PUBLISHED'
        ORDER BY "updatedAt" DESC LIMIT 1) AS newest`;
}

/** The articles of one part, counted from 1, with when they changed and their pictures; null when there is no such part. Cached. */
export async function articlePart(part: number) {
  'use cache';
  keepUntilExpired(tags.articles);
  const articles = await db.article.findMany({
    where: { ...published, id: { gt: (part - 1) * A_PART, lte: part * A_PART } },
    orderBy: { id: 'asc' },
    select: { slug: true, updatedAt: true, bodyHtml: true, hero: { select: stored } },
  });
  return articles.length === 0
    ? null
    : articles.map(({ slug, updatedAt, hero, bodyHtml }) => ({
        path: `/articles/${slug}`,
        changed: updatedAt,
        pictures: [...(hero ? [pictureSources(hero).src] : []), ...picturesIn(bodyHtml)],
      }));
}

const stored = { path: true, width: true, height: true, avif: true } as const;
const picturesIn = (html: string) => [...html.matchAll(/<img src="(\/media\/[^"]+)"/g)].map(([, src = '']) => src);

/** The parts that list adverts, each with when the newest of it appeared. Cached. */
export async function advertParts() {
  'use cache';
  keepUntilExpired(tags.adverts);
  return db.$queryRaw<{ part: number; changed: Date }[]>`
    SELECT part + 1 AS part, newest."publishedAt" AS changed
    FROM generate_series(0, (SELECT (max(id) - 1) / ${A_PART}::int FROM "Advert")) AS part,
      LATERAL (SELECT "publishedAt" FROM "Advert" WHERE (id - 1) / 1000 = part AND status = 'PUBLISHED'
        ORDER BY "publishedAt" DESC LIMIT 1) AS newest`;
}

/** The adverts of one part, counted from 1; null when there is no such part. Cached. */
export async function advertPart(part: number) {
  'use cache';
  keepUntilExpired(tags.adverts);
  const adverts = await db.advert.findMany({
    where: { status: 'PUBLISHED', id: { gt: (part - 1) * A_PART, lte: part * A_PART } },
    orderBy: { id: 'asc' },
    select: { slug: true, publishedAt: true },
  });
  return adverts.length === 0
    ? null
    : adverts.map(({ slug, publishedAt }) => ({ path: `/jobs/${slug}`, changed: publishedAt }));
}

/** The newest articles tell of most topics and authors; only of the others all articles are looked through. */
const NEWEST = 1_000;

/** Topics and authors, each with the day of its newest article. Cached. */
export async function lists() {
  'use cache';
  keepUntilExpired(tags.articles);
  return { topics: await lastTold('Topic'), authors: await lastTold('Author') };
}

const lastTold = (kind: 'Topic' | 'Author') => {
  const [table, links] = [Prisma.raw(`"${kind}"`), Prisma.raw(`"_ArticleTo${kind}"`)];
  return db.$queryRaw<{ slug: string; changed: Date | null }[]>`
    WITH newest AS (
      SELECT id, "publishedAt" FROM "Article" WHERE status = 'PUBLISHED' AND NOT standing
      ORDER BY "publishedAt" DESC LIMIT ${NEWEST}
    ), recent AS (
      SELECT "B" AS id, max("publishedAt") AS changed FROM newest JOIN ${links} ON "A" = newest.id GROUP BY "B"
    )
    SELECT slug, coalesce(changed, (SELECT max(a."publishedAt") FROM ${links} JOIN "Article" a ON a.id = "A"
      WHERE "B" = told.id AND a.status = 'PUBLISHED' AND NOT a.standing)) AS changed
    FROM ${table} AS told LEFT JOIN recent USING (id) ORDER BY id LIMIT ${MOST_PAGES}`;
};

/** Books and the newsletter's issues: few enough for one list each. Cached. */
export async function otherPages() {
  'use cache';
  keepUntilExpired(tags.books, tags.newsletter);
  const newestFirst = { orderBy: { id: 'desc' }, take: MOST_PAGES } as const;
  const [books, issues] = await Promise.all([
    db.book.findMany({ ...newestFirst, select: { slug: true } }),
    db.newsletterIssue.findMany({
      ...newestFirst,
      where: { number: { not: null }, sentAt: { not: null } },
      select: { number: true, sentAt: true },
    }),
  ]);
  return { books, issues };
}

/** What was published in the last two days, newest first. */
export const newsArticles = (now = new Date()) =>
  db.article.findMany({
    where: { ...listed, publishedAt: { gt: new Date(now.getTime() - NEWS_DAYS * 86_400_000) } },
    orderBy: { publishedAt: 'desc' },
    take: MOST_NEWS,
    select: { slug: true, title: true, publishedAt: true },
  });
