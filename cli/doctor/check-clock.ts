import type { Settings } from './checks';
import { query } from './query';

/** Our clock and the database's agree: sign-in links and leases compare times of both. */
export async function checkClock({ DATABASE_URL = '' }: Settings): Promise<string | null> {
  const [row] = await query(DATABASE_URL, 'SELECT extract(epoch FROM clock_timestamp())::float8 AS now');
  const seconds = Math.abs(Date.now() / 1000 - Number(row?.now));
  return seconds > 5 ? `${Math.round(seconds)} s away from the database's: set both by NTP.` : null;
}
