import type { Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import type { Verdict } from '@/prisma/generated/enums';

const sentences: Partial<Record<Verdict, string>> = {
  APPROVE: 'alreadyApproved',
  REJECT: 'alreadyRejected',
  RETURN: 'alreadyReturned',
  TAKE_DOWN: 'alreadyTakenDown',
  RESTORE: 'alreadyRestored',
  KEEP: 'alreadyKept',
  UPHOLD: 'alreadyUpheld',
};

/** Why a comment is not what the moderator saw: who decided what, or that the author changed it. */
export async function explainCollision(tx: Transaction, comment: { id: number; version: number }): Promise<Refusal> {
  const last = await tx.moderationDecision.findFirst({
    where: { commentId: comment.id },
    orderBy: { id: 'desc' },
    select: { verdict: true, version: true, moderator: { select: { name: true } } },
  });
  const key = last?.version === comment.version && sentences[last.verdict];
  if (!key) return new Refusal('changedMeanwhile', 409);
  return new Refusal(key, 409, { moderator: last.moderator.name ?? '' });
}
