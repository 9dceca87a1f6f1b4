import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';

/** Has the learned score learn anew, once however often it is asked. Refuses: 403. */
export async function askToLearn(_: object, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  await db.$executeRaw`
    SELECT graphile_worker.add_job('learn_from_decisions', '{}'::json, job_key => 'learn_from_decisions')`;
}
