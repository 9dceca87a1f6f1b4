import { articleContent } from '@/lib/articles/content';
import { db } from '@/lib/db';
import { pictureSources, type Stored } from '@/lib/media/picture-markup';
import { t } from '@/lib/site/messages';
import type { ArticleStatus, Prisma } from '@/prisma/generated/client';

const A_PAGE = 30;

interface Filter {
  status?: ArticleStatus | undefined;
  title?: string | undefined;
  before?: number | undefined;
}

/** Articles as the desk lists them, the last created first; and whether there are older ones. */
export async function deskArticles({ status, title, before }: Filter) {
  const where: Prisma.ArticleWhereInput = {
    ...(status ? { status } : {}),
    ...(title ? { title: { contains: title, mode: 'insensitive' } } : {}),
    ...(before ? { id: { lt: before } } : {}),
  };
  const articles = await db.article.findMany({
    where,
    orderBy: { id: 'desc' },
    take: A_PAGE + 1,
    select: {
      ...{ id: true, slug: true, title: true, status: true, publishedAt: true, scheduledFor: true },
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: { createdAt: true, editor: { select: { name: true } } },
      },
    },
  });
  return { articles: articles.slice(0, A_PAGE), older: articles.length > A_PAGE };
}

/** An article with its working copy; null when there is none. One without revisions shows what is live. */
export async function deskArticle(id: number) {
  const article = await db.article.findUnique({
    where: { id },
    select: {
      ...{ id: true, slug: true, title: true, kicker: true, teaser: true, dateline: true, bodyHtml: true },
      ...{ status: true, publishedAt: true, scheduledFor: true, publishedRevisionId: true, commentsOpen: true },
      ...{ slowModeMinutes: true, standing: true },
      ...{ heroId: true, aiUse: true, aiNote: true, reviewerId: true, responsibleId: true, withdrawnReason: true },
      topics: { select: { id: true } },
      authors: { select: { id: true } },
      corrections: { orderBy: { id: 'asc' }, take: 50, select: { id: true, text: true, createdAt: true } },
      revisions: {
        orderBy: { number: 'desc' },
        take: 1,
        select: {
          ...{ id: true, number: true, content: true, autosaved: true, createdAt: true },
          editor: { select: { name: true } },
        },
      },
    },
  });
  if (!article) return null;
  const { revisions, topics, authors, kicker, dateline, ...rest } = article;
  const [revision = null] = revisions;
  const live = {
    ...rest,
    kicker: kicker ?? '',
    dateline: dateline ?? '',
    topicIds: topics.map((topic) => topic.id),
    authorIds: authors.map((author) => author.id),
  };
  return { ...rest, revision, content: articleContent.parse(revision?.content ?? live) };
}

/** The revisions of an article, newest first. */
export const articleRevisions = (articleId: number) =>
  db.articleRevision.findMany({
    where: { articleId },
    orderBy: { number: 'desc' },
    take: 200,
    select: { id: true, number: true, content: true, createdAt: true, editor: { select: { name: true } } },
  });

/** What the desk's form offers: topics, authors, the newest pictures, books. */
export async function articleChoices() {
  const [topics, authors, pictures, books] = await Promise.all([
    db.topic.findMany({ orderBy: { name: 'asc' }, take: 200, select: { id: true, name: true } }),
    db.author.findMany({ orderBy: { name: 'asc' }, take: 200, select: { id: true, name: true } }),
    db.media.findMany({ orderBy: { id: 'desc' }, take: 200, select: { id: true, alt: true, path: true } }),
    db.book.findMany({
      orderBy: { title: 'asc' },
      take: 200,
      select: {
        ...{ id: true, slug: true, title: true, author: true },
        cover: { select: { path: true, width: true, height: true, avif: true, alt: true } },
      },
    }),
  ]);
  return { topics, authors, pictures, books: books.map((book) => ({ ...book, cover: coverOf(book) })) };
}

/** The column of a cover within a box of a text. */
const COVER_SIZES = '6.5rem';

/** A book's cover as the editor puts it into a text. */
function coverOf({ title, cover }: { title: string; cover: (Stored & { alt: string }) | null }) {
  if (!cover) return null;
  const { src, srcSet: srcset, avifSrcSet } = pictureSources(cover);
  const { width, height } = cover;
  const alt = cover.alt || t('books.coverOf', { title });
  return { src, srcset, sizes: COVER_SIZES, width, height, alt, avif: avifSrcSet || null };
}

/** A revision in the shape of a published article, so that its preview looks exactly like it. */
export async function previewArticle(revisionId: number) {
  const revision = await db.articleRevision.findUnique({
    where: { id: revisionId },
    select: {
      content: true,
      createdAt: true,
      article: { select: { id: true, publishedAt: true, corrections: { orderBy: { id: 'asc' }, take: 50 } } },
    },
  });
  if (!revision) return null;
  const { topicIds, authorIds, heroId, reviewerId, responsibleId, ...content } = articleContent.parse(revision.content);
  const person = { slug: true, name: true } as const;
  const [topics, authors, hero, reviewer, responsible] = await Promise.all([
    db.topic.findMany({ where: { id: { in: topicIds } }, orderBy: { name: 'asc' } }),
    db.author.findMany({ where: { id: { in: authorIds } }, orderBy: { name: 'asc' }, include: { portrait: true } }),
    heroId === null ? null : db.media.findUnique({ where: { id: heroId } }),
    reviewerId === null ? null : db.author.findUnique({ where: { id: reviewerId }, select: person }),
    responsibleId === null ? null : db.author.findUnique({ where: { id: responsibleId }, select: person }),
  ]);
  return {
    ...content,
    ...{ id: revision.article.id, topics, authors, hero, reviewer, responsible, reviewerId },
    corrections: revision.article.corrections,
    publishedAt: revision.article.publishedAt ?? revision.createdAt,
    updatedAt: revision.createdAt,
  };
}
