import { APPEAL_MONTHS } from '@/lib/moderation/appeals/schema';
import type { Verdict } from '@/prisma/generated/enums';

interface Decision {
  verdict: Verdict;
  decidedAt: Date;
}

/** Until when an author may appeal against a decision; null when it refuses nothing. */
export function appealableUntil({ verdict, decidedAt }: Decision): Date | null {
  if (verdict !== 'REJECT' && verdict !== 'TAKE_DOWN') return null;
  const until = new Date(decidedAt);
  until.setMonth(until.getMonth() + APPEAL_MONTHS);
  return until;
}

/** An appeal is decided by somebody else than the decision it is about (DSA Art. 20(6)). */
export const mayJudge = (actor: { id: string }, appealed: { moderatorId: string }) => actor.id !== appealed.moderatorId;
