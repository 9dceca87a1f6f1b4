import type { Transaction } from '@/lib/db';
import { end } from '@/lib/subscriptions/end-subscriptions';
import { moveConsents } from '@/lib/subscriptions/move-consents';
import { unsuppressed } from '@/lib/subscriptions/suppress';

interface Move {
  from: string;
  /** It has said yes. */
  to: string;
  /** Where it did so. */
  page: string;
}

/**
 * What a person gets comes to their new address from now on, beside what comes there already: as another
 * subscriber, so that links in old letters do not lead to what the new address gets.
 */
export async function moveSubscriber(tx: Transaction, { from, to, page }: Move): Promise<void> {
  const emails = [from, to];
  if ((await tx.subscriber.count({ where: { email: from } })) === 0) return;
  await tx.subscriber.createMany({ data: { email: to }, skipDuplicates: true });
  await tx.$queryRaw`SELECT id FROM "Subscriber" WHERE email = ANY(${emails}::text[]) ORDER BY id FOR UPDATE`;
  const select = { id: true, pausedUntil: true, suppressedAt: true } as const;
  const old = await tx.subscriber.findUniqueOrThrow({ where: { email: from }, select });
  const { id: subscriberId } = await tx.subscriber.findUniqueOrThrow({ where: { email: to }, select });
  await endDoubles(tx, old.id, subscriberId);
  await moveConsents(tx, { subscriberId: old.id, email: to, page });
  await tx.subscription.updateMany({ where: { subscriberId: old.id }, data: { subscriberId } });
  await tx.pushDevice.updateMany({ where: { subscriberId: old.id }, data: { subscriberId } });
  const { pausedUntil } = old;
  await tx.subscriber.update({
    where: { id: subscriberId },
    data: { ...unsuppressed, ...(pausedUntil ? { pausedUntil } : {}) },
    select: { id: true },
  });
  // That nothing shall be sent to the old address stays known.
  await tx.subscriber.deleteMany({ where: { id: old.id, suppressedAt: null } });
}

/** Of two to the same one stays: what nobody has confirmed goes, or else the one to the old address. */
async function endDoubles(tx: Transaction, oldId: number, newId: number): Promise<void> {
  const doubles = await tx.$queryRaw<{ id: number }[]>`
    SELECT CASE WHEN o."confirmedAt" IS NOT NULL AND n."confirmedAt" IS NULL THEN n.id ELSE o.id END AS id
    FROM "Subscription" o JOIN "Subscription" n ON n.kind = o.kind AND n."targetId" = o."targetId"
    WHERE o."subscriberId" = ${oldId} AND n."subscriberId" = ${newId}`;
  await end(tx, { id: { in: doubles.map(({ id }) => id) } });
}
