import { db } from '@/lib/db';

/** A live server that lost its connection has it again by then. */
const GRACE_SECONDS = 15;

/**
 * Gives tasks of a server that died back to the others: nobody holds its lock any more (hold-worker.ts).
 * The library alone would let them lie for four hours.
 */
export async function freeLostTasks(): Promise<void> {
  await db.$queryRaw`
    WITH busy AS MATERIALIZED (
      SELECT locked_by FROM graphile_worker._private_jobs
      WHERE locked_at < now() - make_interval(secs => ${GRACE_SECONDS}::int) GROUP BY locked_by
      UNION
      SELECT locked_by FROM graphile_worker._private_job_queues
      WHERE locked_at < now() - make_interval(secs => ${GRACE_SECONDS}::int) GROUP BY locked_by
    ), lost AS MATERIALIZED (
      SELECT locked_by FROM busy WHERE pg_try_advisory_xact_lock(hashtextextended(locked_by, 0))
    )
    SELECT graphile_worker.force_unlock_workers(array_agg(locked_by))::text FROM lost`;
}
