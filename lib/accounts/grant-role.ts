import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { NOBODYS } from '@/lib/accounts/nobodys-address';
import { mayGrantRoles } from '@/lib/accounts/policy';
import type { grantedRole } from '@/lib/accounts/schema';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/**
 * Gives a person another role, with the record of who did so; it holds from their next request on.
 * Refuses: 403, 404 unknown, 409 changed meanwhile, or the last admin.
 */
export async function grantRole({ personId, from, role }: z.output<typeof grantedRole>, actor: Viewer): Promise<void> {
  if (!mayGrantRoles(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    // All admins are held: of two who take the role from each other one is refused.
    const admins = await tx.$queryRaw<
      { id: string }[]
    >`SELECT id FROM "User" WHERE role = 'ADMIN' ORDER BY id FOR UPDATE`;
    if (!admins.some(({ id }) => id === actor.id)) throw new Refusal('forbidden', 403);
    if (admins.length === 1 && admins[0]?.id === personId && role !== 'ADMIN') throw new Refusal('lastAdmin', 409);
    const { count } = await tx.user.updateMany({
      where: { id: personId, role: from, email: { not: { endsWith: NOBODYS } } },
      data: { role },
    });
    if (count === 0) {
      const known = await tx.user.count({ where: { id: personId } });
      throw known ? new Refusal('roleChanged', 409) : new Refusal('personGone', 404);
    }
    if (from !== role) {
      await tx.roleChange.create({ data: { personId, from, to: role, changedById: actor.id }, select: { id: true } });
    }
  });
  expire([tags.roles]);
}
