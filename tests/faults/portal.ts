import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as nextTry } from 'node:timers/promises';
import pg from 'pg';
import { setEnv } from '@/lib/env';
import { smallDisk } from './disk';
import { startLine } from './line';

export type Portal = Awaited<ReturnType<typeof startPortal>>;

const PORT = 4180;
export const SITE = `http://localhost:${PORT}`;
const AUTH_SECRET = 'known to the faults alone, and to nobody';

/**
 * A production portal whose database is ours to break: behind a line that can be cut, restarted at will.
 * One port and one secret, so that the build of the last run serves again.
 */
export async function startPortal() {
  const data = mkdtempSync(join(tmpdir(), 'depesche-faults-'));
  const disk = smallDisk(data);
  // PostgreSQL runs as another user when we are root, and has to pass.
  chmodSync(data, 0o755);
  setEnv({ DATA_DIR: data, AUTH_SECRET });
  // Read when cli/paths is loaded, hence the late import.
  const { startEmbeddedPostgres } = await import('@/cli/embedded-postgres');
  const { postmaster } = await import('@/cli/database/postmaster');
  let postgres = await startEmbeddedPostgres();
  const line = await startLine({ port: Number(new URL(postgres.url).port) });
  const through = new URL(postgres.url);
  through.port = String(line.port);
  const env = {
    ...process.env,
    ...{ DATABASE_URL: through.href, PORT: String(PORT), DATA_DIR: data, STORAGE_URL: `file:${data}/media` },
    ...{ AUTH_SECRET, DEMO: '1', SITE_LOCALE: 'de', LOG_LEVEL: 'error' },
  };
  let said = '';
  let supervisor: ChildProcess;
  const begin = (other: Record<string, string> = {}) => {
    supervisor = spawn(process.execPath, ['--import', 'tsx', 'cli/portal.ts', 'start'], {
      env: { ...env, ...other },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [supervisor.stdout, supervisor.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        said = (said + chunk).slice(-50_000);
      });
    }
  };
  const start = async (other?: Record<string, string>) => {
    begin(other);
    while (!(await isReady())) {
      if (supervisor.exitCode !== null) throw new Error(`the portal ended:\n${said.slice(-3_000)}`);
      await nextTry(100);
    }
  };
  await start();
  return {
    line,
    /** Absent where a disk of one's own needs rights that we do not have. */
    disk,
    folder: data,
    said: () => said,
    /** Starts the portal without waiting for it; `start` waits until it is ready. */
    begin,
    start,
    end: () => ended(supervisor),
    get supervisor() {
      return supervisor;
    },
    /** Asks the database past the line. */
    sql: (text: string, values: unknown[] = []) => once(postgres.url, text, values),
    connect: async () => {
      const client = new pg.Client({ connectionString: postgres.url });
      client.on('error', () => undefined);
      await client.connect();
      return client;
    },
    /** SIGQUIT is PostgreSQL's "immediate": as after a power cut. SIGKILL of its first process is worse. */
    restartDatabase: async (signal: 'SIGQUIT' | 'SIGKILL' = 'SIGQUIT', pause = 0) => {
      process.kill(postmaster(join(data, 'postgres'))?.pid ?? 0, signal);
      await postgres.exited;
      line.cut();
      await nextTry(pause);
      postgres = await startEmbeddedPostgres();
      line.leadTo(Number(new URL(postgres.url).port));
    },
    /** Starts the database again if it has given up by itself. */
    reviveDatabase: async () => {
      if (postmaster(join(data, 'postgres'))) return;
      postgres = await startEmbeddedPostgres();
      line.leadTo(Number(new URL(postgres.url).port));
    },
    stop: async () => {
      await ended(supervisor);
      await line.stop();
      await postgres.stop();
      disk?.remove();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

export const isReady = () =>
  fetch(`${SITE}/api/readyz`, { signal: AbortSignal.timeout(8_000) })
    .then(({ ok }) => ok)
    .catch(() => false);

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await exit;
}

async function once(connectionString: string, text: string, values: unknown[]) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Members who have been here for a while, each signed in: the cookies of their browsers. */
export async function members(portal: Portal, count: number): Promise<string[]> {
  const tokens = Array.from({ length: count }, () => randomUUID());
  await portal.sql(
    `WITH people AS (
       INSERT INTO "User" (id, email, name, "createdAt")
       SELECT t, t || '@faults.test', 'Member ' || left(t, 8), now() - interval '90 days' FROM unnest($1::text[]) t RETURNING id
     ) INSERT INTO "Session" ("sessionToken", "userId", expires) SELECT id, id, now() + interval '30 days' FROM people`,
    [tokens],
  );
  return tokens.map((token) => `session=${token}`);
}

/** The cookie of somebody of the demo, signed in. */
export async function signedIn(portal: Portal, email: string): Promise<string> {
  const token = randomUUID();
  await portal.sql(
    `INSERT INTO "Session" ("sessionToken", "userId", expires)
     SELECT $1, id, now() + interval '30 days' FROM "User" WHERE email = $2`,
    [token, email],
  );
  return `session=${token}`;
}

/** Milliseconds until the portal says by itself that it can work again. */
export async function untilReady(within: number): Promise<number> {
  const started = performance.now();
  while (!(await isReady())) {
    if (performance.now() - started > within) throw new Error(`not ready after ${within} ms`);
    await nextTry(50);
  }
  return Math.round(performance.now() - started);
}
