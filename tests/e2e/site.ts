import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as nextTry } from 'node:timers/promises';
import { freePort } from '@/cli/free-port';
import { type Locale, wordsOf } from './words';

/** As the run was started: who works behind a portal's back (backstage.ts) changes this process's own. */
const environment = { ...process.env };

export interface Site {
  url: string;
  locale: Locale;
  /** What it says, in its language. */
  t: ReturnType<typeof wordsOf>;
  /** Where this portal keeps its data. */
  data: string;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole portal as an operator starts it, with data of its own that is gone afterwards. */
export async function startSite(locale: Locale): Promise<Site> {
  const data = mkdtempSync(join(tmpdir(), 'depesche-e2e-'));
  const port = await freePort(0, '127.0.0.1');
  const env = {
    ...environment,
    PORT: String(port),
    DATA_DIR: data,
    STORAGE_URL: `file:${data}/media`,
    SITE_LOCALE: locale,
  };
  const url = `http://localhost:${port}`;
  let portal = await startPortal(env, url);
  return {
    url,
    locale,
    t: wordsOf(locale),
    data,
    restart: async () => {
      await stopPortal(portal);
      portal = await startPortal(env, url);
    },
    stop: async () => {
      await stopPortal(portal);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function startPortal(env: NodeJS.ProcessEnv, url: string): Promise<ChildProcess> {
  const portal = spawn(process.execPath, ['--import', 'tsx', 'cli/portal.ts', 'start'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilReady(portal, url);
  return portal;
}

async function stopPortal(portal: ChildProcess): Promise<void> {
  const ended = new Promise((done) => portal.once('exit', done));
  portal.kill('SIGTERM');
  await ended;
}

/** Waits until the site answers, or tells what the portal said when it ended early. */
async function untilReady(portal: ChildProcess, url: string): Promise<void> {
  let said = '';
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  };
  portal.stdout?.on('data', hear);
  portal.stderr?.on('data', hear);
  while (portal.exitCode === null) {
    const answer = await fetch(`${url}/api/readyz`).catch(() => null);
    if (answer?.ok) return;
    await nextTry(250);
  }
  throw new Error(`the portal ended before it was ready:\n${said}`);
}
