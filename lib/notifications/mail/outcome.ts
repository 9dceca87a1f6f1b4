import type { Transaction } from '@/lib/db';
import { UNDO_SECONDS } from '@/lib/moderation/schema';
import { type Outcome, type Pace, proposedPace } from '@/lib/notifications/schema';
import type { Prisma } from '@/prisma/generated/client';
import type { Verdict } from '@/prisma/generated/enums';

const HOUR = 3_600_000;
/** In UTC: letters of the day lie there at breakfast. */
const MORNING = 5;

const outcomes: Partial<Record<Verdict, Outcome>> = {
  APPROVE: 'APPROVED',
  REJECT: 'REFUSED',
  TAKE_DOWN: 'REFUSED',
  // Corrects a refusal, so whoever heard of that hears of this.
  RESTORE: 'REFUSED',
  RETURN: 'RETURNED',
  UPHOLD: 'APPEAL',
};

interface Decided {
  authorId: string;
  verdict: Verdict;
  /** The decision that an open appeal is about. */
  appealed: object | null;
}

/** How soon a comment's author wants mail of a decision on it. */
export async function paceFor(tx: Transaction, { authorId, verdict, appealed }: Decided): Promise<Pace> {
  const outcome = appealed ? 'APPEAL' : outcomes[verdict];
  if (!outcome) return 'OFF';
  const choice = await tx.mailChoice.findUnique({
    where: { userId_outcome: { userId: authorId, outcome } },
    select: { pace: true },
  });
  return choice?.pace ?? proposedPace[outcome];
}

/** Decisions that mean this to their comments' authors. */
export function decisionsOf(outcome: Outcome): Prisma.ModerationDecisionWhereInput {
  if (outcome === 'APPEAL') return { OR: [{ verdict: 'UPHOLD' }, { settled: { some: {} } }] };
  const verdicts = (Object.keys(outcomes) as Verdict[]).filter((verdict) => outcomes[verdict] === outcome);
  return { verdict: { in: verdicts }, settled: { none: {} } };
}

/** When the letter leaves that gathers what happened; later than anybody could undo it. Null: none does. */
export function gatheredAt(pace: Pace, now: Date): Date | null {
  const settled = now.getTime() + UNDO_SECONDS * 1000;
  if (pace === 'HOURLY') return new Date(Math.ceil(settled / HOUR) * HOUR);
  if (pace !== 'DAILY') return null;
  const morning = new Date(settled);
  morning.setUTCHours(MORNING, 0, 0, 0);
  return morning.getTime() >= settled ? morning : new Date(morning.getTime() + 24 * HOUR);
}
