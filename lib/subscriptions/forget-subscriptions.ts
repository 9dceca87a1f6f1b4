import { db } from '@/lib/db';

const DAY = 86_400_000;

/**
 * Forgets wishes that nobody confirmed within a week, addresses without a subscription, and proofs whose
 * claims have lapsed: three years after the end of the year of withdrawal (BGB §§ 195, 199).
 */
export async function forgetSubscriptions(now: Date): Promise<void> {
  const weekAgo = new Date(now.getTime() - 7 * DAY);
  await db.subscription.deleteMany({ where: { confirmedAt: null, createdAt: { lt: weekAgo } } });
  await db.consent.deleteMany({ where: { confirmedAt: null, askedAt: { lt: weekAgo }, subscription: null } });
  await db.subscriber.deleteMany({
    where: { subscriptions: { none: {} }, suppressedAt: null, createdAt: { lt: weekAgo } },
  });
  // Who has complained or cannot be reached is left alone for as long as a claim could follow from it.
  await db.subscriber.deleteMany({
    where: { subscriptions: { none: {} }, suppressedAt: { lt: new Date(now.getTime() - 3 * 365 * DAY) } },
  });
  await db.$executeRaw`
    DELETE FROM "AdvertSearch" a WHERE a."createdAt" < ${weekAgo}
      AND NOT EXISTS (SELECT FROM "Subscription" s WHERE s.kind = 'ADVERTS' AND s."targetId" = a.id)`;
  const lapsed = new Date(Date.UTC(now.getUTCFullYear() - 3, 0, 1));
  await db.consent.deleteMany({ where: { withdrawnAt: { lt: lapsed } } });
}
