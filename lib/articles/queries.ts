import { isSlug } from '@/lib/articles/schema';
import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

const ARTICLES_A_PAGE = 10;
const published = { status: 'PUBLISHED' } as const;

const card = {
  id: true,
  slug: true,
  kicker: true,
  title: true,
  teaser: true,
  publishedAt: true,
  hero: { select: { path: true, width: true, height: true, alt: true, caption: true, credit: true } },
  authors: { select: { slug: true, name: true } },
} as const;

/** One page of the newest articles and how many pages there are. Cached. */
export async function latestArticles({ page, topic }: { page: number; topic?: string }) {
  'use cache';
  keepUntilExpired(tags.articles);
  const where = topic ? { ...published, topics: { some: { slug: topic } } } : published;
  const [count, articles] = await Promise.all([
    db.article.count({ where }),
    db.article.findMany({
      where,
      orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * ARTICLES_A_PAGE,
      take: ARTICLES_A_PAGE,
      select: card,
    }),
  ]);
  return { articles, pages: Math.max(1, Math.ceil(count / ARTICLES_A_PAGE)) };
}

/** Whether the list of all articles has this page. */
export async function hasArticlePage(page: number): Promise<boolean> {
  const skip = (page - 1) * ARTICLES_A_PAGE;
  return (await db.article.findFirst({ where: published, skip, select: { id: true } })) !== null;
}

/** A published article with everything its page shows; null when there is none. Cached. */
export async function publishedArticle(slug: string) {
  'use cache';
  keepUntilExpired(tags.article(slug));
  if (!isSlug(slug)) return null;
  return db.article.findFirst({
    where: { slug, ...published },
    select: {
      ...card,
      dateline: true,
      bodyHtml: true,
      commentsOpen: true,
      topics: { select: { slug: true, name: true } },
    },
  });
}

/** A topic by its slug; null when there is none. Cached. */
export async function topicBySlug(slug: string) {
  'use cache';
  keepUntilExpired(tags.articles);
  if (!isSlug(slug)) return null;
  return db.topic.findUnique({ where: { slug }, select: { slug: true, name: true, description: true } });
}

export const allTopics = () =>
  db.topic.findMany({ orderBy: { name: 'asc' }, take: 50, select: { slug: true, name: true } });

/** Addresses to build ahead: the newest ones; the rest are built when first read. */
export const newestSlugs = () =>
  db.article.findMany({
    where: published,
    orderBy: { publishedAt: 'desc' },
    take: 20,
    select: { slug: true },
  });
