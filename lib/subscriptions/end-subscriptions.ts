import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { endedBy, subscriberOf } from '@/lib/subscriptions/links';
import type { Prisma } from '@/prisma/generated/client';

/** Ends what a letter's link names; what is ended already stays ended. Refuses: 404 not our link. */
export async function endByLink({ token }: { token: string }): Promise<void> {
  const ids = endedBy(token);
  if (ids.length === 0) throw new Refusal('link', 404);
  await db.$transaction((tx) => end(tx, { id: { in: ids } }));
}

/** Ends one of a subscriber's own, or (without an id) all of them. Refuses: 404 not our link. */
export async function endMine({ token, id }: { token: string; id?: number }): Promise<void> {
  const subscriberId = subscriberOf(token);
  if (!subscriberId) throw new Refusal('link', 404);
  await db.$transaction((tx) => end(tx, { subscriberId, ...(id ? { id } : {}) }));
}

/** The subscription goes, its consent stays with the moment of its end. */
export async function end(tx: Transaction, where: Prisma.SubscriptionWhereInput): Promise<void> {
  const ended = await tx.subscription.findMany({ where, select: { id: true, consentId: true } });
  const ids = ended.map(({ consentId }) => consentId);
  await tx.subscription.deleteMany({ where: { id: { in: ended.map(({ id }) => id) } } });
  await tx.consent.updateMany({ where: { id: { in: ids } }, data: { withdrawnAt: new Date() } });
}
