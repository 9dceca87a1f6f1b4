import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { confirmationOf } from '@/lib/subscriptions/links';
import { unsuppressed } from '@/lib/subscriptions/suppress';

/** The mailed link's button: from now on letters come. Twice is once. Refuses: 404 unknown, forgotten or ended. */
export async function confirmSubscription({ token }: { token: string }): Promise<{ subscriberId: number }> {
  const id = confirmationOf(token);
  const found = id && (await db.subscription.findUnique({ where: { id }, select }));
  if (!found) throw new Refusal('link', 404);
  const now = new Date();
  await db.$transaction([
    db.subscription.updateMany({
      where: { id: found.id, confirmedAt: null },
      data: { confirmedAt: now, toldUntil: now },
    }),
    db.consent.updateMany({ where: { id: found.consentId, confirmedAt: null }, data: { confirmedAt: now } }),
    // Whoever confirms reads this address: letters arrive again.
    db.subscriber.updateMany({ where: { id: found.subscriberId }, data: unsuppressed }),
  ]);
  return { subscriberId: found.subscriberId };
}

const select = { id: true, consentId: true, subscriberId: true } as const;
