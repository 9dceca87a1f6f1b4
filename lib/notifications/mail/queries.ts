import { db } from '@/lib/db';
import { ADDRESSED, type Addressed, OUTCOMES, type Outcome, type Pace, proposedPace } from '@/lib/notifications/schema';
import type { Frequency } from '@/lib/subscriptions/schema';

/** Of what a person gets mail, and how soon: the same as the form offers. */
export async function ownMailChoices(viewer: { id: string }): Promise<Record<Outcome | Addressed, Pace | Frequency>> {
  const [choices, person] = await Promise.all([
    db.mailChoice.findMany({ where: { userId: viewer.id }, select: { outcome: true, pace: true } }),
    db.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { email: true } }),
  ]);
  const subscriptions = await db.subscription.findMany({
    where: {
      subscriber: { email: person.email },
      kind: { in: [...ADDRESSED] },
      targetId: 0,
      confirmedAt: { not: null },
    },
    select: { kind: true, frequency: true },
  });
  const paceOf = (outcome: Outcome) =>
    choices.find((choice) => choice.outcome === outcome)?.pace ?? proposedPace[outcome];
  const frequencyOf = (wanted: Addressed) => subscriptions.find(({ kind }) => kind === wanted)?.frequency ?? 'OFF';
  return {
    ...(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, paceOf(outcome)])) as Record<Outcome, Pace>),
    REPLIES: frequencyOf('REPLIES'),
    MENTIONS: frequencyOf('MENTIONS'),
  };
}
