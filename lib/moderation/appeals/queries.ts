import { db } from '@/lib/db';
import { decisionOf } from '@/lib/moderation/appeals/appeal-link';
import { appealableUntil } from '@/lib/moderation/appeals/policy';
import { MAX_MESSAGES } from '@/lib/moderation/appeals/schema';
import { stillStands } from '@/lib/moderation/appeals/still-stands';
import { decisionForAuthor } from '@/lib/moderation/told/queries';

const conversation = {
  orderBy: { id: 'asc' },
  take: MAX_MESSAGES,
  select: { id: true, text: true, createdAt: true, moderator: { select: { name: true } } },
} as const;

/** What an appeal's address shows: the comment, why it was refused, and what was said since; null when it is not ours. */
export async function appealPage(token: string) {
  const id = decisionOf(token);
  const decision = id && (await db.moderationDecision.findUnique({ where: { id }, select: pageSelect }));
  if (!decision) return null;
  const { comment, appeal } = decision;
  const until = appealableUntil(decision);
  const stands = await stillStands(db, { id: decision.id, commentId: comment.id });
  return {
    article: comment.article,
    html: decision.revision.html,
    told: stands ? await decisionForAuthor(comment.id, { id: comment.authorId }) : null,
    appeal,
    until,
    /** Whether the author can write here now. */
    open: stands && !comment.author.erasedAt && until !== null && (appeal ? !appeal.outcome : until > new Date()),
    answer: appeal?.settledBy?.explanation ?? '',
  };
}

const pageSelect = {
  id: true,
  verdict: true,
  decidedAt: true,
  revision: { select: { html: true } },
  comment: {
    select: {
      id: true,
      authorId: true,
      author: { select: { erasedAt: true } },
      article: { select: { title: true, slug: true } },
    },
  },
  appeal: {
    select: { outcome: true, createdAt: true, settledBy: { select: { explanation: true } }, messages: conversation },
  },
} as const;

/** Comments with an open appeal, the oldest first. */
export async function appealedComments({ skip, take }: { skip: number; take: number }): Promise<number[]> {
  const appeals = await db.appeal.findMany({
    where: { outcome: null },
    orderBy: { id: 'asc' },
    ...{ skip, take },
    select: { commentId: true },
  });
  return appeals.map(({ commentId }) => commentId);
}

/** The open appeals of these comments with what was said. */
export async function openAppeals(commentIds: number[]) {
  const appeals = await db.appeal.findMany({
    where: { commentId: { in: commentIds }, outcome: null },
    select: {
      ...{ id: true, commentId: true },
      decision: { select: { moderatorId: true, moderator: { select: { name: true } } } },
      messages: conversation,
    },
  });
  return new Map(appeals.map((appeal) => [appeal.commentId, appeal]));
}

export type OpenAppeal = NonNullable<ReturnType<Awaited<ReturnType<typeof openAppeals>>['get']>>;
