import { screenWaitingSoon } from '@/lib/comments/screening/ask-for-screening';
import { screenComments } from '@/lib/comments/screening/screen-comments';
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import { together } from '@/lib/together';

/** Bounds one statement; and what one task does, so that newer comments need not wait long behind a bulk of older ones. */
const AT_ONCE = 25;
const ROUNDS = 8;

/**
 * The task, also by clock: screens what waits and has not been screened, the newest first. A wording that cannot be
 * screened holds up no other.
 */
export async function screenWaiting({ before }: { before?: number | null | undefined } = {}): Promise<void> {
  let last = before ?? null;
  for (let round = 0; round < ROUNDS; round++) {
    // Written out: the index of what waits unscreened is partial, and no parameter is known to fit it.
    const waiting = await db.$queryRaw<{ id: number; revisionId: number }[]>`
      SELECT id, (SELECT max(r.id) FROM "CommentRevision" r WHERE r."commentId" = c.id) AS "revisionId"
      FROM "Comment" c WHERE status = 'WAITING' AND NOT screened AND (${last}::int IS NULL OR id < ${last}::int)
      ORDER BY id DESC LIMIT ${AT_ONCE}::int`;
    const ids = waiting.map(({ revisionId }) => revisionId);
    for (const [at, outcome] of (await together(ids, screenComments)).entries()) {
      if (outcome.status === 'rejected')
        log.warn({ err: outcome.reason, comment: waiting[at]?.id }, 'a waiting comment could not be screened');
    }
    if (waiting.length < AT_ONCE) return;
    last = waiting.at(-1)?.id ?? null;
  }
  await screenWaitingSoon(db, { before: last });
}
