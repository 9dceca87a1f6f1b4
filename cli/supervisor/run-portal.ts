import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnv, setEnv, startedByNpm } from '@/lib/env';
import { CliError } from '../cli-error';
import { explainDatabaseError } from '../database/explain-database-error';
import { explainError } from '../explain-error';
import { migrate } from '../migrate';
import { openDatabase } from '../open-database';
import { root } from '../paths';
import { type Shutdown, shutdown } from '../shutdown';
import { awaitDatabase } from './await-database';
import { build } from './build';
import { holdPortal } from './hold-portal';
import { keepServer } from './keep-server';
import { progress } from './progress';
import { runTool } from './run-tool';
import { seedIfEmpty } from './seed-if-empty';
import { watchParent } from './watch-parent';
import { welcome } from './welcome';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts everything in its order and keeps it running; ends the process, never returns. */
export async function runPortal({ dev }: { dev: boolean }): Promise<never> {
  const closing = shutdown(() => say('\nStopping …'), 0);
  if (startedByNpm()) watchParent(closing.request);
  try {
    await start(dev, closing);
  } catch (error) {
    // Ctrl-C during the start: the steps cut short are no news.
    if (!closing.closing) {
      process.stderr.write(`${explainError(error)}\n`);
      await closing.close();
      process.exit(1);
    }
  }
  return new Promise<never>(() => {});
}

async function start(dev: boolean, closing: Shutdown) {
  // Wrong settings are told before anything starts.
  const { DATABASE_URL, PORT, SITE_URL, TASKS } = readEnv();
  setEnv({
    NODE_ENV: dev ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    PORT: String(PORT),
    SITE_URL,
  });
  await holdPortal(PORT, closing);
  const step = progress(closing);

  const database = await step('Database', () => openDatabase(closing, { exclusive: true }));
  const databaseUrl = readEnv().DIRECT_DATABASE_URL ?? '';
  if (!database) await step('Database answers', () => awaitDatabase(databaseUrl, PORT));
  await step('Migrations', () => migrate(databaseUrl, () => {}));
  if (!existsSync(join(root, 'prisma', 'generated'))) {
    const tool = { script: 'prisma/build/index.js', args: ['generate'], name: 'prisma generate' };
    await step('Database client', () => runTool(tool, closing));
  }
  // Imported only now: the domain reads the settings made above, and needs the generated client.
  const { migrateTasks, runTasks } = await import('@/lib/tasks');
  await step('Task queue', () => migrateTasks());
  const demo = await step('Content', () => seedIfEmpty(!DATABASE_URL)).catch((error) => {
    throw explainDatabaseError(error, databaseUrl);
  });
  if (!dev) await step('Build (first time: minutes)', () => build(closing));
  const server = await step('Server', () => keepServer({ dev, port: PORT }, closing));
  if (TASKS === 'inline') {
    const tasks = await step('Tasks', () => runTasks());
    // Both have their seconds at the same time.
    closing.add(async () => {
      await Promise.all([tasks.stop(), server.stop()]);
    });
  }
  say(welcome({ url: SITE_URL, demo }));
  await Promise.race([server.exited, database?.exited ?? server.exited]);
  throw new CliError('The server or the database ended by itself; see above and .data/postgres.log.');
}
