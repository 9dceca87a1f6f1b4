import type { z } from 'zod';
import { refuseErased } from '@/lib/accounts/refuse-erased';
import { db } from '@/lib/db';
import { setPaces } from '@/lib/notifications/mail/set-paces';
import { ADDRESSED, type Addressed, type mailChoices } from '@/lib/notifications/schema';
import { end } from '@/lib/subscriptions/end-subscriptions';
import { subscribe } from '@/lib/subscriptions/subscribe';

interface Input {
  choices: z.output<typeof mailChoices>;
  /** Network address of who chooses, for the limit; undefined where it tells nobody apart. */
  address: string | undefined;
  /** On which page it was chosen: part of the proof. */
  page: string;
}

/**
 * Sets of what a person gets mail and how soon. Replies and mentions are subscriptions of their own
 * address, with their proof; what waits for a letter of another pace goes with the next one. Refuses: 403 signed out, 429.
 */
export async function chooseMail({ choices, ...asked }: Input, actor: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    await refuseErased(tx, actor);
    await setPaces(tx, actor.id, choices);
  });
  const { email } = await db.user.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } });
  for (const kind of ADDRESSED) await follow({ kind, pace: choices[kind], email, ...asked }, actor);
}

interface Following extends Omit<Input, 'choices'> {
  kind: Addressed;
  pace: Input['choices'][Addressed];
  email: string;
}

async function follow({ kind, pace, email, ...asked }: Following, actor: { id: string }): Promise<void> {
  const mine = { kind, targetId: 0, subscriber: { email } };
  if (pace === 'OFF') return db.$transaction((tx) => end(tx, mine));
  const { count } = await db.subscription.updateMany({
    where: { ...mine, confirmedAt: { not: null } },
    data: { frequency: pace },
  });
  if (count === 0) await subscribe({ kind, targetId: 0, frequency: pace, email, ...asked }, actor);
}
