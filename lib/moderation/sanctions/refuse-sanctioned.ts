import { refuseErased } from '@/lib/accounts/refuse-erased';
import type { Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { inForce, type Sanction } from '@/lib/moderation/sanctions/in-force';
import { day } from '@/lib/site/messages';

/**
 * Whoever is paused or banned writes nothing. The person's row is held for the transaction, so that a
 * sanction of this very moment is seen, or waits. Refuses: 403 with the reason and until when, or signed out.
 */
export async function refuseSanctioned(tx: Transaction, person: { id: string }): Promise<void> {
  await refuseErased(tx, person);
  const sanction = await tx.sanction.findFirst({
    where: { personId: person.id, ...inForce() },
    orderBy: [{ expiresAt: { sort: 'desc', nulls: 'first' } }],
    select: { reason: true, expiresAt: true },
  });
  refuseFor(sanction);
}

/** For whoever has held the row and looked already. */
export function refuseFor(sanction: Sanction | null): void {
  if (!sanction) return;
  const { reason, expiresAt } = sanction;
  if (expiresAt) throw new Refusal('pausedUntil', 403, { until: day(expiresAt), reason });
  throw new Refusal('banned', 403, { reason });
}
