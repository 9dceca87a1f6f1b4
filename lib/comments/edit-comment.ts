import type { z } from 'zod';
import { mayEdit } from '@/lib/comments/policy';
import type { editedComment } from '@/lib/comments/schema';
import { askForScreening } from '@/lib/comments/screening/ask-for-screening';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { renderComment } from '@/lib/html';
import { refuseSanctioned } from '@/lib/moderation/sanctions/refuse-sanctioned';
import { countAgainst } from '@/lib/rate-limit';

type Input = Omit<z.output<typeof editedComment>, 'act'>;

/**
 * A new wording by its author: it waits, and an approved one stays visible until it is decided. Refuses:
 * 403 paused or banned, 404 not theirs or unknown, 409 too late or decided meanwhile, 429 too many.
 */
export async function editComment({ id, version, text }: Input, actor: { id: string }): Promise<void> {
  await countAgainst('comment', actor.id);
  const html = renderComment(text);
  await db.$transaction(async (tx) => {
    await refuseSanctioned(tx, actor);
    const comment = await tx.comment.findFirst({
      where: { id, authorId: actor.id },
      select: {
        authorId: true,
        status: true,
        publishedAt: true,
        revisions: { orderBy: { number: 'desc' }, take: 1, select: { number: true, source: true } },
      },
    });
    if (!comment) throw new Refusal('commentGone', 404);
    if (!mayEdit(actor, comment)) throw new Refusal('editTooLate', 409);
    const last = comment.revisions[0];
    if (last?.source === text && comment.status === 'WAITING') return;
    // Compare-and-set against a decision or an edit in another tab.
    const { count } = await tx.comment.updateMany({
      where: { id, version, status: comment.status },
      data: { status: 'WAITING', version: { increment: 1 }, screened: false },
    });
    if (count === 0) throw new Refusal('editCollision', 409);
    const revision = await tx.commentRevision.create({
      data: { commentId: id, number: (last?.number ?? 0) + 1, source: text, html },
      select: { id: true },
    });
    await askForScreening(tx, [revision.id]);
  });
}
