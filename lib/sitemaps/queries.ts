import { listed, published } from '@/lib/articles/queries';
import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

/** By ids, so that a part changes only when one of its articles does; the protocol's limit is 50,000. */
const A_PART = 10_000;
/** The protocol's limit for one list. */
const MOST_ADVERTS = 50_000;
/** The news sitemap's own rule: two days, at most 1,000. */
const NEWS_DAYS = 2;
const MOST_NEWS = 1_000;

/** How many parts list the articles. Cached. */
export async function articleParts(): Promise<number> {
  'use cache';
  keepUntilExpired(tags.articles);
  const { _max } = await db.article.aggregate({ _max: { id: true } });
  return Math.ceil((_max.id ?? 0) / A_PART);
}

/** The articles of one part, counted from 1, with when they changed and their picture. Cached. */
export async function articlePart(part: number) {
  'use cache';
  keepUntilExpired(tags.articles);
  return db.article.findMany({
    where: { ...published, id: { gt: (part - 1) * A_PART, lte: part * A_PART } },
    orderBy: { id: 'asc' },
    select: { slug: true, updatedAt: true, hero: { select: { path: true, width: true, height: true, avif: true } } },
  });
}

/** Authors, adverts and books: few enough for one list each. Cached. */
export async function otherPages() {
  'use cache';
  keepUntilExpired(tags.articles, tags.adverts, tags.books);
  const newestFirst = { orderBy: { id: 'desc' }, take: A_PART, select: { slug: true } } as const;
  const [authors, adverts, books] = await Promise.all([
    db.author.findMany(newestFirst),
    db.advert.findMany({ where: { status: 'PUBLISHED' }, ...newestFirst, take: MOST_ADVERTS }),
    db.book.findMany(newestFirst),
  ]);
  return { authors, jobs: adverts, books };
}

/** What was published in the last two days, newest first. */
export const newsArticles = (now = new Date()) =>
  db.article.findMany({
    where: { ...listed, publishedAt: { gt: new Date(now.getTime() - NEWS_DAYS * 86_400_000) } },
    orderBy: { publishedAt: 'desc' },
    take: MOST_NEWS,
    select: { slug: true, title: true, publishedAt: true },
  });
