import type { Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/**
 * Whoever has erased the account since the session was looked at is signed out and stores nothing more. The
 * person's row is held for the transaction, so that an erasure of this very moment is seen, or waits. Refuses: 403.
 */
export async function refuseErased(tx: Transaction, person: { id: string }): Promise<void> {
  const [held] = await tx.$queryRaw<{ erasedAt: Date | null }[]>`
    SELECT "erasedAt" FROM "User" WHERE id = ${person.id} FOR SHARE`;
  refuseIfErased({ erasedAt: held?.erasedAt ?? null });
}

/** For whoever has held the row and looked already. */
export function refuseIfErased({ erasedAt }: { erasedAt: Date | null }): void {
  if (erasedAt) throw new Refusal('signInFirst', 403);
}
