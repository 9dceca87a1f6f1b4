import { monthRange, yearRange } from '@/lib/articles/month';
import { isSlug } from '@/lib/articles/schema';
import { keepUntil, keepUntilExpired, tags } from '@/lib/cache';
import { closingTime, takesComments } from '@/lib/comments/closing-time';
import { db } from '@/lib/db';
import { settings } from '@/lib/site/settings/queries';
import type { Prisma } from '@/prisma/generated/client';

const ARTICLES_A_PAGE = 12;
export const published = { status: 'PUBLISHED' } as const;
/** What lists and feeds name: everything but standing pages. */
export const listed = { ...published, standing: false } as const;
const newestFirst = [{ publishedAt: 'desc' }, { id: 'desc' }] satisfies Prisma.ArticleOrderByWithRelationInput[];

export const card = {
  id: true,
  slug: true,
  kicker: true,
  title: true,
  teaser: true,
  publishedAt: true,
  hero: {
    select: {
      ...{ path: true, width: true, height: true, avif: true, focusX: true, focusY: true },
      ...{ alt: true, caption: true, credit: true },
    },
  },
  authors: { select: { slug: true, name: true } },
} as const;

/** Which articles a list shows; nothing named means all of them. */
export interface ArticleFilter {
  topic?: string;
  author?: string;
  month?: { year: number; month: number };
  year?: number;
}

/** By id, not by slug: only so PostgreSQL knows whether few or many articles are meant, and which index is the way. */
async function matching({ topic, author, month, year }: ArticleFilter): Promise<Prisma.ArticleWhereInput> {
  return {
    ...listed,
    ...(topic
      ? { topics: { some: { id: await idOf(db.topic.findUnique({ where: { slug: topic }, ...idOnly })) } } }
      : {}),
    ...(author
      ? { authors: { some: { id: await idOf(db.author.findUnique({ where: { slug: author }, ...idOnly })) } } }
      : {}),
    ...(month ? { publishedAt: monthRange(month.year, month.month) ?? { in: [] } } : {}),
    ...(year ? { publishedAt: yearRange(year) ?? { in: [] } } : {}),
  };
}

const idOnly = { select: { id: true } } as const;
const NOBODY = 0;
const idOf = async (found: Promise<{ id: number } | null>) => (await found)?.id ?? NOBODY;

/**
 * One page of a list, newest first, and whether older ones follow. How many there are in all is not counted: that
 * would take longer with every article. Cached.
 */
export async function articleList({ page, ...filter }: ArticleFilter & { page: number }) {
  'use cache';
  keepUntilExpired(tags.articles);
  // What comes before the page is passed over in the index alone; only the page's own rows are read.
  const ids = await db.article.findMany({
    where: await matching(filter),
    orderBy: newestFirst,
    skip: (page - 1) * ARTICLES_A_PAGE,
    take: ARTICLES_A_PAGE + 1,
    select: { id: true },
  });
  const onPage = { id: { in: ids.slice(0, ARTICLES_A_PAGE).map(({ id }) => id) } };
  const articles = await db.article.findMany({ where: onPage, orderBy: newestFirst, select: card });
  return { articles, goesOn: ids.length > ARTICLES_A_PAGE };
}

/** Whether a list has this page; of the first, whether it has anything at all. */
export async function hasArticlePage({ page, ...filter }: ArticleFilter & { page: number }): Promise<boolean> {
  const found = await db.article.findFirst({
    where: await matching(filter),
    orderBy: newestFirst,
    skip: (page - 1) * ARTICLES_A_PAGE,
    select: { id: true },
  });
  return found !== null;
}

const portrait = { select: { path: true, width: true, height: true, avif: true, focusX: true, focusY: true } } as const;
const signature = { slug: true, name: true, role: true, bio: true, portrait } as const;

/** A published article with everything its page shows; null when there is none. Cached. */
export async function publishedArticle(slug: string) {
  'use cache';
  keepUntilExpired(tags.article(slug));
  if (!isSlug(slug)) return null;
  const article = await db.article.findFirst({
    where: { slug, ...published },
    select: {
      ...card,
      dateline: true,
      bodyHtml: true,
      updatedAt: true,
      commentsOpen: true,
      standing: true,
      authors: { orderBy: { name: 'asc' }, select: signature },
      topics: { orderBy: { name: 'asc' }, select: { id: true, slug: true, name: true } },
      corrections: { orderBy: { id: 'asc' }, take: 50, select: { id: true, text: true, createdAt: true } },
      aiUse: true,
      aiNote: true,
      reviewerId: true,
      reviewer: { select: { slug: true, name: true } },
      responsible: { select: { slug: true, name: true } },
    },
  });
  if (!article) return null;
  const { commentDays } = await settings();
  const commentsOpen = takesComments(article, commentDays);
  const closing = commentsOpen && closingTime(article.publishedAt, commentDays);
  if (closing) keepUntil(closing);
  return { ...article, commentsOpen };
}

/** Why an article was taken off the site; null when it was not. Cached. */
export async function withdrawnArticle(slug: string) {
  'use cache';
  keepUntilExpired(tags.article(slug));
  if (!isSlug(slug)) return null;
  return db.article.findFirst({ where: { slug, status: 'WITHDRAWN' }, select: { withdrawnReason: true } });
}

/** A topic by its slug; null when there is none. Cached. */
export async function topicBySlug(slug: string) {
  'use cache';
  keepUntilExpired(tags.articles);
  if (!isSlug(slug)) return null;
  return db.topic.findUnique({ where: { slug }, select: { id: true, slug: true, name: true, description: true } });
}

/** An author by the slug; null when there is none. Cached. */
export async function authorBySlug(slug: string) {
  'use cache';
  keepUntilExpired(tags.articles);
  if (!isSlug(slug)) return null;
  return db.author.findUnique({ where: { slug }, select: { id: true, ...signature } });
}

/** Every topic by its name. Cached. */
export async function allTopics() {
  'use cache';
  keepUntilExpired(tags.articles);
  return db.topic.findMany({
    orderBy: { name: 'asc' },
    take: 200,
    select: { slug: true, name: true, description: true },
  });
}

/** Every author by name. Cached. */
export async function allAuthors() {
  'use cache';
  keepUntilExpired(tags.articles);
  return db.author.findMany({ orderBy: { name: 'asc' }, take: 200, select: signature });
}

/** Addresses to build ahead: the newest ones; the rest are built when first read. */
export const newestSlugs = () =>
  db.article.findMany({ where: published, orderBy: newestFirst, take: 20, select: { slug: true } });

/** One author to build ahead. */
export const someAuthor = () => db.author.findFirst({ orderBy: { id: 'asc' }, select: { slug: true } });
