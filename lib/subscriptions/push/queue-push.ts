import type { Transaction } from '@/lib/db';
import type { Push } from '@/lib/subscriptions/push/schema';

/** Some hours later nobody needs it any more; a push that comes too late disturbs. */
const MOST_ATTEMPTS = 8;

/** Has one push sent to each browser of a subscriber, in the transaction that causes it. */
export async function queuePush(tx: Transaction, { subscriberId, push }: { subscriberId: number; push: Push }) {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('send_push', json_build_object('device', id, 'push', ${JSON.stringify(push)}::json),
                                   max_attempts => ${MOST_ATTEMPTS}::int)
    FROM "PushDevice" WHERE "subscriberId" = ${subscriberId}`;
}
