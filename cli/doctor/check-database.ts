import type { Settings } from './checks';
import { query } from './query';

/** Reachable, new enough, and losing nothing that it has confirmed. */
export async function checkDatabase({ DATABASE_URL = '' }: Settings): Promise<string | null> {
  const sql = `SELECT current_setting('server_version_num')::int AS version,
    current_setting('fsync') AS fsync, current_setting('synchronous_commit') AS commit`;
  const [row] = await query(DATABASE_URL, sql);
  if (Number(row?.version) < 150_000) return 'PostgreSQL 15 or newer is needed: upgrade the server.';
  if (row?.fsync !== 'on') return 'fsync is off: a power cut can destroy the database. Switch it on.';
  if (row?.commit === 'off') return 'synchronous_commit is off: a crash loses comments. Switch it on.';
  return null;
}
