import { cacheLife, cacheTag } from 'next/cache';
import { tags } from '@/lib/cache';
import { db } from '@/lib/db';

/** The one condition for "the public may see it". */
export const visible = { publishedRevisionId: { not: null } } as const;

/** Threads begin on one page; whole threads stay together, bounded. */
const THREADS_A_PAGE = 25;
const COMMENTS_A_PAGE = 500;

/** One page of an article's approved threads in reading order, and how many pages there are. Cached. */
export async function threadPage({ articleId, page }: { articleId: number; page: number }) {
  'use cache';
  cacheTag(tags.thread(articleId));
  cacheLife('max');
  const roots = { articleId, parentId: null, ...visible };
  const [count, threads, started] = await Promise.all([
    db.comment.count({ where: { articleId, ...visible } }),
    db.comment.count({ where: roots }),
    db.comment.findMany({ where: roots, orderBy: { id: 'asc' }, skip: (page - 1) * THREADS_A_PAGE, take: THREADS_A_PAGE, select: { id: true } }),
  ]);
  const comments = await db.comment.findMany({
    where: { articleId, rootId: { in: started.map(({ id }) => id) }, ...visible },
    orderBy: { path: 'asc' },
    take: COMMENTS_A_PAGE,
    select: { id: true, parentId: true, depth: true, createdAt: true, author: { select: { name: true } }, publishedRevision: { select: { html: true } } },
  });
  return {
    count,
    pages: Math.max(1, Math.ceil(threads / THREADS_A_PAGE)),
    comments: comments.map(({ author, publishedRevision, ...comment }) => ({ ...comment, authorName: author.name ?? '', html: publishedRevision?.html ?? '' })),
  };
}

/** The viewer's own comments on an article that the public does not see, with the reason if refused. */
export async function ownPending({ articleId, viewer }: { articleId: number; viewer: { id: string } }) {
  const comments = await db.comment.findMany({
    where: { articleId, authorId: viewer.id, status: { in: ['WAITING', 'REJECTED'] } },
    orderBy: { id: 'asc' },
    take: 50,
    select: {
      id: true,
      parentId: true,
      status: true,
      createdAt: true,
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { html: true } },
      decisions: { orderBy: { id: 'desc' }, take: 1, select: { explanation: true, houseRuleVersion: { select: { title: true, rule: { select: { number: true } } } } } },
    },
  });
  return comments.map(({ revisions, decisions, ...comment }) => ({
    ...comment,
    html: revisions[0]?.html ?? '',
    explanation: decisions[0]?.explanation ?? '',
    rule: decisions[0]?.houseRuleVersion ? `§ ${decisions[0].houseRuleVersion.rule.number} ${decisions[0].houseRuleVersion.title}` : '',
  }));
}

/** The visible comment a reply answers; null when it is gone or belongs elsewhere. */
export async function visibleComment({ id, articleId }: { id: number; articleId: number }) {
  return db.comment.findFirst({
    where: { id, articleId, ...visible },
    select: { id: true, author: { select: { name: true } }, publishedRevision: { select: { html: true } } },
  });
}
