import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { maySanction } from '@/lib/moderation/sanctions/policy';
import type { heldPerson } from '@/lib/moderation/sanctions/schema';

/**
 * Holds all of a person's comments: nothing of them is approved, by whomever, until somebody ends it. What
 * is visible stays; the person may go on writing. Refuses: 403 not allowed, oneself or staff, 404, 409 held already.
 */
export async function holdPerson({ personId, reason }: z.output<typeof heldPerson>, actor: Viewer): Promise<void> {
  const person = await db.user.findUnique({ where: { id: personId }, select: { id: true, role: true } });
  if (!person) throw new Refusal('personGone', 404);
  if (!maySanction(actor, person)) throw new Refusal('sanctionStaff', 403);
  const { count } = await db.personHold.createMany({
    data: { personId, reason, moderatorId: actor.id },
    skipDuplicates: true,
  });
  if (count === 0) throw new Refusal('heldAlready', 409);
}
