import type { Viewer } from '@/lib/accounts/find-viewer';
import { refuseErased } from '@/lib/accounts/refuse-erased';
import { visibleAnywhere } from '@/lib/comments/queries';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { countAgainst } from '@/lib/rate-limit';

interface Input {
  commentId: number;
  /** Marked or no longer: saying it twice changes nothing. */
  helpful: boolean;
}

/**
 * Says that somebody finds a comment helpful, or no longer does. The article's pages take over the new
 * count within a minute (refreshThread). Refuses: 403 own comment or signed out, 404 not visible, 429 too many.
 */
export async function markHelpful({ commentId, helpful }: Input, actor: Viewer): Promise<void> {
  await countAgainst('mark', actor.id);
  await db.$transaction(async (tx) => {
    await refuseErased(tx, actor);
    const comment = await tx.comment.findFirst({
      where: { id: commentId, ...visibleAnywhere },
      select: { authorId: true, articleId: true },
    });
    if (!comment) throw new Refusal('commentGone', 404);
    if (comment.authorId === actor.id) throw new Refusal('ownComment', 403);
    const mark = { commentId, userId: actor.id };
    const { count: changed } = helpful
      ? await tx.commentReaction.createMany({ data: mark, skipDuplicates: true })
      : await tx.commentReaction.deleteMany({ where: mark });
    if (changed > 0) await refreshSoon(tx, comment.articleId);
  });
}

/** One task an article and minute, however many click: the key finds the one that already waits. */
async function refreshSoon(tx: Transaction, articleId: number): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('refresh_thread', json_build_object('id', ${articleId}::int),
      run_at := now() + interval '1 minute', job_key := 'refresh_thread:' || ${articleId}::int,
      job_key_mode := 'preserve_run_at')`;
}
