import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';

/** The one condition for "the public may see it". */
export const visible = { publishedRevisionId: { not: null } } as const;

/** Threads begin on one page; whole threads stay together, bounded. */
const THREADS_A_PAGE = 25;
const COMMENTS_A_PAGE = 500;

/** One page of an article's approved threads in reading order, and how many pages there are. Cached. */
export async function threadPage({ articleId, page }: { articleId: number; page: number }) {
  'use cache';
  keepUntilExpired(tags.thread(articleId));
  const roots = { articleId, parentId: null, ...visible };
  const [count, threads, started] = await Promise.all([
    db.comment.count({ where: { articleId, ...visible } }),
    db.comment.count({ where: roots }),
    db.comment.findMany({
      where: roots,
      orderBy: { id: 'asc' },
      skip: (page - 1) * THREADS_A_PAGE,
      take: THREADS_A_PAGE,
      select: { id: true },
    }),
  ]);
  const comments = await db.comment.findMany({
    where: { articleId, rootId: { in: started.map(({ id }) => id) }, ...visible },
    orderBy: { path: 'asc' },
    take: COMMENTS_A_PAGE,
    select: {
      id: true,
      parentId: true,
      depth: true,
      createdAt: true,
      author: { select: { name: true } },
      publishedRevision: { select: { html: true } },
    },
  });
  return {
    count,
    pages: Math.max(1, Math.ceil(threads / THREADS_A_PAGE)),
    comments: comments.map(({ author, publishedRevision, ...comment }) => ({
      ...comment,
      authorName: author.name ?? '',
      html: publishedRevision?.html ?? '',
    })),
  };
}

/** Whether an article's discussion has this page. */
export async function hasThreadPage({ slug, page }: { slug: string; page: number }): Promise<boolean> {
  const where = { article: { slug }, parentId: null, ...visible };
  const skip = (page - 1) * THREADS_A_PAGE;
  return (await db.comment.findFirst({ where, skip, select: { id: true } })) !== null;
}

const own = {
  id: true,
  parentId: true,
  status: true,
  version: true,
  authorId: true,
  createdAt: true,
  publishedAt: true,
  publishedRevisionId: true,
  article: { select: { slug: true, title: true } },
  revisions: { orderBy: { number: 'desc' }, take: 1, select: { html: true, source: true } },
  decisions: {
    orderBy: { id: 'desc' },
    take: 1,
    select: {
      explanation: true,
      houseRuleVersion: { select: { title: true, rule: { select: { number: true } } } },
    },
  },
} as const;

/** The viewer's own comments on an article that the public does not see, with the reason if refused. */
export async function ownPending({ articleId, viewer }: { articleId: number; viewer: { id: string } }) {
  const where = {
    articleId,
    authorId: viewer.id,
    status: { in: ['WAITING', 'REJECTED'] },
  } satisfies Prisma.CommentWhereInput;
  const comments = await db.comment.findMany({ where, orderBy: { id: 'desc' }, take: 50, select: own });
  return comments.map(withReason);
}

const OWN_A_PAGE = 20;

/** The viewer's own comments, newest first, from before the given id; one more than a page tells that there are older ones. */
export async function ownComments({ viewer, before }: { viewer: { id: string }; before?: number | undefined }) {
  const comments = await db.comment.findMany({
    where: { authorId: viewer.id, ...(before ? { id: { lt: before } } : {}) },
    orderBy: { id: 'desc' },
    take: OWN_A_PAGE + 1,
    select: own,
  });
  return { comments: comments.slice(0, OWN_A_PAGE).map(withReason), older: comments.length > OWN_A_PAGE };
}

/** One of the viewer's own comments with where it stands; null when it is not theirs. */
export async function ownComment({ id, viewer }: { id: number; viewer: { id: string } }) {
  const comment = await db.comment.findFirst({ where: { id, authorId: viewer.id }, select: own });
  return comment && withReason(comment);
}

function withReason({ revisions, decisions, ...comment }: Prisma.CommentGetPayload<{ select: typeof own }>) {
  const [decision] = decisions;
  const version = decision?.houseRuleVersion;
  return {
    ...comment,
    html: revisions[0]?.html ?? '',
    source: revisions[0]?.source ?? '',
    explanation: decision?.explanation ?? '',
    rule: version ? `§ ${version.rule.number} ${version.title}` : '',
  };
}

/** The visible comment a reply answers; null when it is gone or belongs elsewhere. */
export async function visibleComment({ id, articleId }: { id: number; articleId: number }) {
  return db.comment.findFirst({
    where: { id, articleId, ...visible },
    select: { id: true, author: { select: { name: true } }, publishedRevision: { select: { html: true } } },
  });
}

/** The page a comment stands on, for its permalink; null when the public cannot see it. */
export async function commentPlace(id: number): Promise<{ slug: string; page: number } | null> {
  const comment = await db.comment.findFirst({
    where: { id, ...visible },
    select: { articleId: true, rootId: true, article: { select: { slug: true } } },
  });
  if (!comment) return null;
  const before = await db.comment.count({
    where: { articleId: comment.articleId, parentId: null, id: { lt: comment.rootId }, ...visible },
  });
  return { slug: comment.article.slug, page: Math.floor(before / THREADS_A_PAGE) + 1 };
}
