import pg from 'pg';
import { env } from '@/lib/env';

const RETRY_MS = 1_000;

/**
 * Says, as long as this process lives, that a pool of workers does: a lock in the database that ends with
 * our connection, however we end. A lost connection is made again. Returns what lets go.
 */
export function holdWorker(pool: string): () => Promise<void> {
  let client: pg.Client | undefined;
  let over = false;
  const hold = async () => {
    const mine = new pg.Client({ connectionString: env.DIRECT_DATABASE_URL, keepAlive: true });
    client = mine;
    mine.on('error', () => undefined);
    mine.on('end', () => setTimeout(() => over || hold(), RETRY_MS).unref());
    try {
      await mine.connect();
      await mine.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [pool]);
    } catch {
      await mine.end().catch(() => undefined);
    }
  };
  void hold();
  return async () => {
    over = true;
    await client?.end().catch(() => undefined);
  };
}
