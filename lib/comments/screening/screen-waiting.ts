import { screenComment } from '@/lib/comments/screening/screen-comment';
import { db, type Transaction } from '@/lib/db';
import { log } from '@/lib/log';

const AT_ONCE = 200;

/** For what came in bulk: within its transaction (an import), all that waits is screened soon after. */
export async function screenWaitingSoon(tx: Transaction, { after = 0 } = {}): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('screen_waiting', json_build_object('after', ${after}::int),
      queue_name => 'screening', job_key => 'screen_waiting')`;
}

/**
 * The task, also by clock: screens what waits and has not been screened, because it came in bulk or its own
 * task was lost. A wording that cannot be screened holds up no other.
 */
export async function screenWaiting({ after = 0 }: { after?: number | undefined }): Promise<void> {
  // Written out: the index of what waits unscreened is partial, and no parameter is known to fit it.
  const waiting = await db.$queryRaw<{ id: number; revisionId: number }[]>`
    SELECT id, (SELECT max(r.id) FROM "CommentRevision" r WHERE r."commentId" = c.id) AS "revisionId"
    FROM "Comment" c WHERE status = 'WAITING' AND NOT screened AND id > ${after} ORDER BY id LIMIT ${AT_ONCE}::int`;
  for (const { id, revisionId } of waiting) {
    try {
      await screenComment({ id: revisionId });
    } catch (error) {
      log.warn({ err: error, comment: id }, 'a waiting comment could not be screened');
    }
  }
  if (waiting.length === AT_ONCE) await screenWaitingSoon(db, { after: waiting.at(-1)?.id ?? 0 });
}
