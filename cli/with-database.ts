import { readEnv } from '@/lib/env';
import { explainDatabaseError } from './database/explain-database-error';
import { migrate } from './migrate';
import { openDatabase } from './open-database';
import { shutdown } from './shutdown';

/**
 * Runs a short command with a migrated database: the one of DATABASE_URL, of a running `npm start`,
 * or an embedded one for the duration. The domain must be imported inside `work`, when it is set.
 */
export async function withDatabase(work: () => Promise<void>): Promise<void> {
  const closing = shutdown();
  try {
    const own = await openDatabase(closing);
    const { DIRECT_DATABASE_URL = '' } = readEnv();
    // Only ours: a shared database is migrated when its operator says so.
    if (own) {
      await migrate(DIRECT_DATABASE_URL, () => {});
      const { migrateTasks } = await import('@/lib/tasks');
      await migrateTasks();
    }
    try {
      await work();
    } catch (error) {
      throw explainDatabaseError(error, DIRECT_DATABASE_URL);
    }
  } finally {
    await closing.close();
  }
}
