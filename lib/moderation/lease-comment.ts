import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';

/**
 * Tells colleagues "Anna is reading this"; over after a minute unless renewed. One comment a person:
 * the one before is free again. Hides nothing and stops nobody. Refuses: 403, 404 unknown comment.
 */
export async function leaseComment({ commentId }: { commentId: number }, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  const leased = await db.$executeRaw`
    INSERT INTO "CommentLease" ("commentId", "userId", until)
    SELECT id, ${actor.id}, now() + interval '1 minute' FROM "Comment" WHERE id = ${commentId}
    ON CONFLICT ("commentId", "userId") DO UPDATE SET until = excluded.until`;
  if (leased === 0) throw new Refusal('commentGone', 404);
  await db.commentLease.deleteMany({
    where: { OR: [{ userId: actor.id, commentId: { not: commentId } }, { until: { lt: new Date() } }] },
  });
}
