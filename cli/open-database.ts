import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readEnv, setEnv } from '@/lib/env';
import { CliError } from './cli-error';
import { embeddedUrl } from './database/embedded-url';
import { postmaster } from './database/postmaster';
import { startEmbeddedPostgres } from './embedded-postgres';
import { lockFile } from './lock-file';
import { dataDir } from './paths';
import { prepareDataDir } from './prepare-data-dir';
import { secrets } from './secrets';
import type { Shutdown } from './shutdown';

/**
 * Sees to it that DATABASE_URL and the secrets are set: as given, or those of the embedded database,
 * which is started unless somebody else's is up. What was started is closed by `closing`.
 * @param exclusive wait until nobody else runs the embedded database, then run it (the supervisor)
 * @returns a promise that ends when our embedded database does, `null` when it is not ours
 */
export async function openDatabase(
  closing: Shutdown,
  { exclusive = false } = {},
): Promise<{ exited: Promise<void> } | null> {
  const given = readEnv();
  if (given.DATABASE_URL) {
    setEnv({
      INTERNAL_SECRET: given.INTERNAL_SECRET,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
    });
    return null;
  }
  prepareDataDir();
  const { databasePassword: _, ...generated } = secrets();
  const missing = { ...generated, AUTH_SECRET: given.AUTH_SECRET ?? generated.AUTH_SECRET };

  const lock = join(dataDir, 'postgres.lock');
  for (let waited = 0; waited < 60_000; waited += 100) {
    const release = lockFile(lock);
    if (typeof release === 'function') {
      closing.add(release);
      const starting = startEmbeddedPostgres();
      // Added before it runs: Ctrl-C during the start must not leave it behind.
      closing.add(async () => (await starting).stop());
      const { url, exited } = await starting;
      setEnv({ ...missing, DATABASE_URL: url });
      return { exited };
    }
    const running = exclusive ? null : postmaster(join(dataDir, 'postgres'));
    if (running?.ready) {
      setEnv({ ...missing, DATABASE_URL: embeddedUrl(running.port) });
      return null;
    }
    await sleep(100);
  }
  throw new CliError('Another portal command has been using the embedded database for a minute.');
}
