import type { Transaction } from '@/lib/db';
import { env } from '@/lib/env';

/**
 * Within the transaction that stores wordings: what waits unscreened is screened right after, all in one go, and each
 * wording so told to the adviser if there is one.
 */
export async function askForScreening(tx: Transaction, revisionIds: number[]): Promise<void> {
  await screenWaitingSoon(tx);
  if (!env.ADVISER_URL) return;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('ask_adviser', json_build_object('id', id), max_attempts => 3)
    FROM unnest(${revisionIds}::int[]) AS id`;
}

/** The same for what came in bulk (an import, a demo), of which the adviser learns nothing. */
export async function screenWaitingSoon(tx: Transaction, { before = null }: { before?: number | null } = {}) {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('screen_waiting', json_build_object('before', ${before}::int),
      queue_name => 'screening', job_key => 'screen_waiting')`;
}
