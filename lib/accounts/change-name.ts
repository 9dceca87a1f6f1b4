import { nameKey } from '@/lib/accounts/display-name';
import { personSlug } from '@/lib/accounts/profile/slug';
import { reservedKeys } from '@/lib/accounts/reserved-keys';
import { expire, tags } from '@/lib/cache';
import { expireThreadsOf } from '@/lib/comments/expire-threads';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { countAgainst } from '@/lib/rate-limit';

/**
 * Gives a person the name they chose. Refuses: 403 signed out, 409 `nameTaken` when somebody's looks the same or
 * only the staff may bear it, 429 when it changes too often. Their comments show it with the next request.
 */
export async function changeName({ name }: { name: string }, actor: { id: string }): Promise<void> {
  await countAgainst('nameChange', actor.id);
  const key = nameKey(name);
  const taken = await db.user.findFirst({ where: { nameKey: key, id: { not: actor.id } }, select: { id: true } });
  if (taken || (await isReserved(key, actor))) throw new Refusal('nameTaken', 409);
  await db
    .$transaction(async (tx) => {
      const { count } = await tx.user.updateMany({
        where: { id: actor.id, erasedAt: null },
        data: { name, nameKey: key },
      });
      if (count === 0) throw new Refusal('signInFirst', 403);
      // The old name must not live on in an address.
      await tx.profile.updateMany({ where: { userId: actor.id }, data: { slug: personSlug(name) } });
    })
    .catch(refuseDuplicate);
  // Lists of what was said all over the site name them too.
  expire([tags.person(actor.id), tags.discussions]);
  await expireThreadsOf(actor);
}

/** Two people chose it in the same moment: the unique index has decided. */
function refuseDuplicate(error: unknown): never {
  if (error instanceof Error && 'code' in error && error.code === 'P2002') throw new Refusal('nameTaken', 409);
  throw error;
}

async function isReserved(key: string, actor: { id: string }): Promise<boolean> {
  const { role } = await db.user.findUniqueOrThrow({ where: { id: actor.id }, select: { role: true } });
  return role === 'MEMBER' && (await reservedKeys()).has(key);
}
