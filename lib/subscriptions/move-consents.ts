import type { Transaction } from '@/lib/db';
import { MOST_SUBSCRIPTIONS } from '@/lib/subscriptions/queries';

interface Move {
  subscriberId: number;
  /** The address from now on. */
  email: string;
  /** Where it said yes. */
  page: string;
}

/** What the old address has agreed to stays on record, ended; the new one's yes is a record of its own. */
export async function moveConsents(tx: Transaction, { subscriberId, email, page }: Move): Promise<void> {
  const now = new Date();
  const moved = await tx.subscription.findMany({
    where: { subscriberId, confirmedAt: { not: null } },
    take: MOST_SUBSCRIPTIONS,
    select: { id: true, consent: { select: { id: true, kind: true, wording: true, version: true } } },
  });
  for (const { id, consent } of moved) {
    const { id: before, ...agreed } = consent;
    await tx.consent.update({ where: { id: before }, data: { withdrawnAt: now }, select: { id: true } });
    const fresh = { ...agreed, email, page, askedAt: now, confirmedAt: now };
    await tx.subscription.update({ where: { id }, data: { consent: { create: fresh } }, select: { id: true } });
  }
}
