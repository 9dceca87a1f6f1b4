import { makeAccount } from '@/lib/accounts/make-account';
import type { Role } from '@/lib/accounts/schema';
import { db } from '@/lib/db';

/** The operator's act from the command line: gives an address its role, making the account if needed, with its record. */
export async function changeRole({ email, role }: { email: string; role: Role }): Promise<void> {
  await db.$transaction(async (tx) => {
    await makeAccount(tx, email);
    const [person] = await tx.$queryRaw<{ id: string; role: Role }[]>`
      SELECT id, role FROM "User" WHERE email = ${email} FOR UPDATE`;
    if (!person || person.role === role) return;
    await tx.user.update({ where: { id: person.id }, data: { role }, select: { id: true } });
    await tx.roleChange.create({ data: { personId: person.id, from: person.role, to: role }, select: { id: true } });
  });
}
