import { db } from '@/lib/db';
import type { Prisma, Verdict } from '@/prisma/generated/client';

/** The one condition for "the public may see it". */
export const visible = { publishedRevisionId: { not: null } } as const;

/** Where the article may be any: what was withdrawn takes its comments along. */
export const visibleAnywhere = { ...visible, article: { status: 'PUBLISHED' } } as const;

const own = {
  id: true,
  parentId: true,
  status: true,
  version: true,
  authorId: true,
  createdAt: true,
  publishedAt: true,
  publishedRevisionId: true,
  article: { select: { id: true, slug: true, title: true } },
  revisions: { orderBy: { number: 'desc' }, take: 1, select: { html: true, source: true } },
  // The one that stands: what was undone and what left it as it was gives no reason.
  decisions: {
    where: { verdict: { notIn: ['UNDO', 'KEEP', 'UPHOLD'] as Verdict[] }, undoneBy: null },
    orderBy: { id: 'desc' },
    take: 1,
    select: {
      explanation: true,
      law: true,
      spam: true,
      houseRuleVersion: { select: { title: true, rule: { select: { number: true } } } },
    },
  },
} as const satisfies Prisma.CommentSelect;

/** The viewer's own comments on an article of which the public does not see the newest wording, with the reason if refused. */
export async function ownPending({ articleId, viewer }: { articleId: number; viewer: { id: string } }) {
  const where = {
    articleId,
    authorId: viewer.id,
    status: { in: ['WAITING', 'REJECTED', 'RETURNED'] },
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
  const rule = version && `§ ${version.rule.number} ${version.title}`;
  return {
    ...comment,
    html: revisions[0]?.html ?? '',
    source: revisions[0]?.source ?? '',
    explanation: decision?.explanation ?? '',
    ground: [rule, decision?.law].filter(Boolean).join(', '),
    spam: decision?.spam ?? false,
  };
}

/** The visible comment a reply answers; null when it is gone or belongs elsewhere. */
export async function visibleComment({ id, articleId }: { id: number; articleId: number }) {
  return db.comment.findFirst({
    where: { id, articleId, ...visible },
    select: {
      id: true,
      author: { select: { name: true } },
      publishedRevision: { select: { html: true, source: true } },
    },
  });
}
