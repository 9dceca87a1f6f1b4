import type { Viewer } from '@/lib/accounts/find-viewer';
import { refuseErased } from '@/lib/accounts/refuse-erased';
import { MOST_IGNORED } from '@/lib/comments/limits';
import { visibleAnywhere } from '@/lib/comments/queries';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { countAgainst } from '@/lib/rate-limit';

/**
 * Hides everything that a comment's author writes, from the actor only; nobody is told.
 * Refuses: 403 oneself or signed out, 404 not visible, 409 too many already, 429 too fast.
 */
export async function ignorePerson({ commentId }: { commentId: number }, actor: Viewer): Promise<void> {
  await countAgainst('mark', actor.id);
  const comment = await db.comment.findFirst({
    where: { id: commentId, ...visibleAnywhere },
    select: { authorId: true },
  });
  if (!comment) throw new Refusal('commentGone', 404);
  if (comment.authorId === actor.id) throw new Refusal('ownComment', 403);
  const already = await db.ignoredPerson.count({ where: { userId: actor.id } });
  if (already >= MOST_IGNORED) throw new Refusal('tooManyIgnored', 409, { max: MOST_IGNORED });
  await db.$transaction(async (tx) => {
    await refuseErased(tx, actor);
    await tx.ignoredPerson.createMany({
      data: { userId: actor.id, ignoredId: comment.authorId },
      skipDuplicates: true,
    });
  });
}
