import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as nextTry } from 'node:timers/promises';
import { freePort } from '@/cli/free-port';
import { nginxArgs, poolerArgs } from './configs';
import { type Running, startProgram } from './programs';

export type Stack = Awaited<ReturnType<typeof startStack>>;

/** Whatever the site is called: a build for it is made once and found again. */
const EDGE_PORT = 8_480;

/**
 * The whole portal as on several machines: two web processes, tasks in a process of their own, Redis, PgBouncer
 * before PostgreSQL, nginx in front; with demo content, in a folder that is gone afterwards.
 */
export async function startStack({ purge = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'depesche-stack-'));
  chmodSync(folder, 0o755);
  const port = async (wanted = 0) => (await freePort(wanted)) ?? (await freePort(0)) ?? 0;
  const [edge, purger, pooler, redis, first, second] = [
    await port(EDGE_PORT),
    ...(await Promise.all([port(), port(), port(), port(), port()])),
  ] as [number, number, number, number, number, number];
  const ports = { edge, purge: purger, pooler, web: [first, second] };
  const site = `http://localhost:${edge}`;
  process.env.DATA_DIR = folder;
  const { database, buildMs } = await prepare(site, folder);
  const env = {
    ...process.env,
    DATABASE_URL: `postgresql://depesche:-@127.0.0.1:${pooler}/depesche`,
    DIRECT_DATABASE_URL: database.url,
    REDIS_URL: `redis://127.0.0.1:${redis}`,
    ...{ TASKS: 'off', TRUSTED_PROXIES: '127.0.0.1' },
    ...(purge ? { EDGE: 'nginx', EDGE_URL: `http://127.0.0.1:${purger}` } : {}),
  };
  const startWeb = (port: number) => {
    const running = startProgram(
      process.execPath,
      ['--import', 'tsx', 'cli/serve.ts', String(port), 'production'],
      env,
    );
    return Object.assign(running, { url: `http://127.0.0.1:${port}` });
  };
  const around: Record<'redis' | 'pooler' | 'edge' | 'tasks', Running> = {
    redis: startProgram('redis-server', ['--port', String(redis), '--save', '', '--dir', folder]),
    pooler: startProgram('pgbouncer', poolerArgs(folder, ports, database.url)),
    edge: startProgram('nginx', nginxArgs(folder, ports)),
    tasks: startProgram(process.execPath, ['--import', 'tsx', 'cli/portal.ts', 'tasks'], env),
  };
  const web = [startWeb(first), startWeb(second)] as [ReturnType<typeof startWeb>, ReturnType<typeof startWeb>];
  const stop = async () => {
    // nginx ends its own workers, unless it is killed.
    await around.edge.stop();
    await Promise.all([...web, ...Object.values(around)].map((running) => running.stop('SIGKILL')));
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await Promise.all([...web.map(({ url }) => untilReady(url)), untilReady(site)]);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    site,
    web,
    ...around,
    folder,
    env,
    /** How long the build took; next to nothing where one was at hand. */
    buildMs,
    /** The same process again, after its end. */
    startAgain: async (index: 0 | 1) => {
      web[index] = startWeb(ports.web[index] ?? 0);
      await untilReady(web[index].url);
    },
    stop,
  };
}

/** A migrated database with demo content, and a build; the imports read the environment set here. */
async function prepare(SITE_URL: string, folder: string) {
  const { setEnv } = await import('@/lib/env');
  setEnv({
    ...{ NODE_ENV: 'production', SITE_URL, SITE_LOCALE: 'de', LOG_LEVEL: 'warn', NEXT_TELEMETRY_DISABLED: '1' },
    ...{ AUTH_SECRET: 'only for tests '.repeat(3), STORAGE_URL: `file:${folder}/media`, SMTP_URL: '', REDIS_URL: '' },
  });
  const { prepareDataDir } = await import('@/cli/prepare-data-dir');
  prepareDataDir();
  const { startEmbeddedPostgres } = await import('@/cli/embedded-postgres');
  const database = await startEmbeddedPostgres();
  try {
    setEnv({ DATABASE_URL: database.url, DIRECT_DATABASE_URL: database.url });
    const { migrate } = await import('@/cli/migrate');
    await migrate(database.url, () => undefined);
    const { migrateTasks } = await import('@/lib/tasks');
    await migrateTasks();
    const { seedDemo } = await import('@/prisma/demo/seed');
    await seedDemo({ locale: 'de', log: () => undefined });
    const { readEnv } = await import('@/lib/env');
    const { INTERNAL_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = readEnv();
    setEnv({ INTERNAL_SECRET, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY });
    const { build } = await import('@/cli/supervisor/build');
    const { shutdown } = await import('@/cli/shutdown');
    const begun = performance.now();
    await build(shutdown());
    return { database, buildMs: performance.now() - begun };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(`${url}/api/readyz`).catch(() => null);
    if (answer?.ok) return;
    await nextTry(100);
  }
  throw new Error(`${url} was not ready within a minute`);
}
