import { newName } from '@/lib/accounts/new-name';
import type { Transaction } from '@/lib/db';

/**
 * Makes the account of an address, called by a name that nobody has.
 * @returns false when there was one already
 */
export async function makeAccount(tx: Transaction, email: string): Promise<boolean> {
  for (let digits = 5; ; digits++) {
    // Another's name is passed over as another's address is, without an end of the transaction.
    const { count } = await tx.user.createMany({ data: { email, ...newName(digits) }, skipDuplicates: true });
    if (count > 0 || (await tx.user.count({ where: { email } })) > 0) return count > 0;
  }
}
