import type { Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/**
 * The comment as it is now, held until the transaction ends: decisions on it and new wordings of it
 * wait. `now` is the database's clock, which servers with different clocks agree on. Refuses: 404.
 */
export async function lockComment(tx: Transaction, id: number) {
  const [locked] = await tx.$queryRaw<{ now: Date }[]>`
    SELECT clock_timestamp() AS now FROM "Comment" WHERE id = ${id} FOR UPDATE`;
  const comment = locked && (await tx.comment.findUnique({ where: { id }, select }));
  if (!comment) throw new Refusal('commentGone', 404);
  const { revisions, decisions, notices, appeals, ...rest } = comment;
  return {
    ...rest,
    now: locked.now,
    revisionId: revisions[0]?.id ?? 0,
    /** The wording that was taken down. */
    lastPublished: decisions[0]?.publishedBeforeId ?? null,
    noticed: notices.length > 0,
    /** The decision that its author's open appeal is about. */
    appealed: appeals[0]?.decision ?? null,
  };
}

const select = {
  id: true,
  articleId: true,
  authorId: true,
  status: true,
  version: true,
  createdAt: true,
  publishedAt: true,
  publishedRevisionId: true,
  author: {
    select: { name: true, email: true, hold: { select: { moderator: { select: { name: true } } } } },
  },
  article: { select: { title: true } },
  revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
  decisions: {
    where: { verdict: 'TAKE_DOWN', undoneBy: null },
    orderBy: { id: 'desc' },
    take: 1,
    select: { publishedBeforeId: true },
  },
  notices: { where: { outcome: null }, take: 1, select: { id: true } },
  appeals: {
    where: { outcome: null },
    take: 1,
    select: { decision: { select: { moderatorId: true, verdict: true, revisionId: true } } },
  },
} as const;

export type LockedComment = Awaited<ReturnType<typeof lockComment>>;
