import type { Transaction } from '@/lib/db';
import { env } from '@/lib/env';

/** Within the transaction that stores a wording: it is screened right after, and so told to the adviser if there is one. */
export async function askForScreening(tx: Transaction, revisionId: number): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('screen_comment', json_build_object('id', ${revisionId}::int), max_attempts => 5)`;
  if (!env.ADVISER_URL) return;
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('ask_adviser', json_build_object('id', ${revisionId}::int), max_attempts => 3)`;
}
