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
  const waiting = await db.comment.findMany({
    where: { status: 'WAITING', screened: false, id: { gt: after } },
    orderBy: { id: 'asc' },
    take: AT_ONCE,
    select: { id: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } } },
  });
  for (const { id, revisions } of waiting) {
    try {
      for (const revision of revisions) await screenComment(revision);
    } catch (error) {
      log.warn({ err: error, comment: id }, 'a waiting comment could not be screened');
    }
  }
  if (waiting.length === AT_ONCE) await screenWaitingSoon(db, { after: waiting.at(-1)?.id ?? 0 });
}
