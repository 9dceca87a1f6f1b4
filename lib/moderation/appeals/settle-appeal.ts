import type { Transaction } from '@/lib/db';
import type { AppealOutcome, Verdict } from '@/prisma/generated/enums';

const outcomes: Partial<Record<Verdict, AppealOutcome>> = {
  APPROVE: 'GRANTED',
  RESTORE: 'GRANTED',
  UPHOLD: 'DENIED',
  REJECT: 'DENIED',
  TAKE_DOWN: 'DENIED',
};

/** Closes a comment's open appeal in the transaction of the decision that answers it; the letter of that decision tells its author. */
export async function settleAppeal(
  tx: Transaction,
  { commentId, decisionId, verdict }: { commentId: number; decisionId: number; verdict: Verdict },
): Promise<void> {
  const outcome = outcomes[verdict];
  if (!outcome) return;
  await tx.appeal.updateMany({ where: { commentId, outcome: null }, data: { outcome, settledById: decisionId } });
}
