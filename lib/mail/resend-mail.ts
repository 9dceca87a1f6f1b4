import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { MOST_ATTEMPTS } from '@/lib/mail/queue-mail';
import { mayChangeSettings } from '@/lib/site/settings/policy';

/** Tries a letter again that was given up. Refuses: 403, 404 not given up or unknown. */
export async function resendMail({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayChangeSettings(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    const { count } = await tx.mail.updateMany({ where: { id, status: 'FAILED' }, data: { status: 'QUEUED' } });
    if (count === 0) throw new Refusal('mailGone', 404);
    await tx.$executeRaw`
      SELECT graphile_worker.add_job('send_mail', json_build_object('id', ${id}::int), max_attempts => ${MOST_ATTEMPTS}::int)`;
  });
}

/** Everything that was given up, as after an outage of days. Refuses: 403. */
export async function resendAllMail(actor: Viewer): Promise<void> {
  if (!mayChangeSettings(actor)) throw new Refusal('forbidden', 403);
  while (await resendSome()) {
    // The next ones.
  }
}

const SOME = 5_000;

async function resendSome(): Promise<boolean> {
  const [row] = await db.$queryRaw<{ queued: number }[]>`
    WITH again AS (
      UPDATE "Mail" SET status = 'QUEUED' WHERE id IN (
        SELECT id FROM "Mail" WHERE status = 'FAILED' ORDER BY id LIMIT ${SOME}::int FOR UPDATE SKIP LOCKED)
      RETURNING id
    ), jobs AS (
      SELECT graphile_worker.add_job('send_mail', json_build_object('id', id), priority => 10,
                                     max_attempts => ${MOST_ATTEMPTS}::int) AS job FROM again
    )
    SELECT count(job)::int AS queued FROM jobs`;
  return row?.queued === SOME;
}
