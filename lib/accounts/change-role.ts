import { newName } from '@/lib/accounts/new-name';
import type { Role } from '@/lib/accounts/schema';
import { db } from '@/lib/db';

/** The operator's act from the command line: gives an address its role, making the account if needed. */
export async function changeRole({ email, role }: { email: string; role: Role }): Promise<void> {
  await db.user.upsert({
    where: { email },
    create: { email, role, name: newName() },
    update: { role },
  });
}
