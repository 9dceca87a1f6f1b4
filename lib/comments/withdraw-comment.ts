import { expire, tags } from '@/lib/cache';
import { mayWithdraw } from '@/lib/comments/policy';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { closeFiles } from '@/lib/moderation/close-files';

/** Takes one's own comment back: it is gone from the page, its replies stay, whoever reported it is told. Refuses: 404 not theirs, 409 already gone. */
export async function withdrawComment({ id }: { id: number }, actor: { id: string }): Promise<void> {
  const articleId = await db.$transaction(async (tx) => {
    const comment = await tx.comment.findFirst({
      where: { id, authorId: actor.id },
      select: { articleId: true, authorId: true, status: true, publishedAt: true },
    });
    if (!comment) throw new Refusal('commentGone', 404);
    if (!mayWithdraw(actor, comment)) throw new Refusal('withdrawTooLate', 409);
    const { count } = await tx.comment.updateMany({
      where: { id, status: comment.status },
      data: { status: 'WITHDRAWN', publishedRevisionId: null, withdrawnAt: new Date(), version: { increment: 1 } },
    });
    if (count === 0) throw new Refusal('editCollision', 409);
    await closeFiles(tx, { id });
    return comment.articleId;
  });
  expire([tags.thread(articleId), tags.discussions]);
}
