import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@/cli/free-port';
import { setEnv } from '@/lib/env';

// F20: node --import tsx tests/faults/two-versions.ts REVISION: an older version of the portal goes on working, under load, while the
// migrations of this one run and afterwards. To be run before a release, with the last one; needs its history and npm's registry.
const [revision = 'HEAD'] = process.argv.slice(2);
const BEFORE = 10_000;
const AFTERWARDS = 60_000;
const PAGES = [
  ...[
    '/',
    '/topics',
    '/archive',
    '/jobs',
    '/jobs/search?q=KI',
    '/search?q=Modell',
    '/feed.xml',
    '/sitemap.xml',
    '/authors',
  ],
  ...['/books', '/newsletter', '/rules', '/transparency'],
];
const SIGNED_IN = [
  ...[
    '/desk/moderation',
    '/desk/articles',
    '/desk/jobs',
    '/desk/newsletter',
    '/desk/mail',
    '/desk/people',
    '/desk/media',
  ],
  ...['/desk/settings', '/account', '/account/comments', '/account/profile', '/api/viewer'],
];

const old = mkdtempSync(join(tmpdir(), 'depesche-old-'));
const data = mkdtempSync(join(tmpdir(), 'depesche-two-'));
const port = (await freePort(0)) ?? 0;
const site = `http://localhost:${port}`;
const env = {
  ...process.env,
  PORT: String(port),
  DATA_DIR: data,
  STORAGE_URL: `file:${data}/media`,
  LOG_LEVEL: 'error',
};
const answers = new Map<number | string, number>();
const wrong = new Set<string>();

execFileSync('git', ['worktree', 'add', '--detach', join(old, 'tree'), revision], { stdio: 'ignore' });
const cwd = join(old, 'tree');
execFileSync('npm', ['ci'], { cwd, stdio: 'ignore' });
const portal = spawn('npm', ['start'], { cwd, env, stdio: 'ignore', detached: true });
const gone = new Promise((done) => portal.once('exit', done));
try {
  while (!(await fetch(`${site}/api/readyz`).catch(() => null))?.ok) {
    if (portal.exitCode !== null) throw new Error('the older version did not start');
    await pause(250);
  }
  const cookie = await signIn();
  let over = false;
  const work = (paths: string[], headers: Record<string, string> = {}) => readUntil(() => over, paths, headers);
  const load = [work(PAGES), work(PAGES), work(SIGNED_IN, { cookie }), work(SIGNED_IN, { cookie })];
  await pause(BEFORE);
  process.stdout.write(execFileSync('npm', ['run', '--silent', 'portal', '--', 'migrate'], { env, encoding: 'utf8' }));
  await pause(AFTERWARDS);
  over = true;
  await Promise.all(load);
} finally {
  process.kill(-(portal.pid ?? 0), 'SIGTERM');
  await gone;
  execFileSync('git', ['worktree', 'remove', '--force', cwd]);
  for (const folder of [old, data]) rmSync(folder, { recursive: true, force: true });
}
console.log([...answers].map(([status, count]) => `${status}: ${count}`).join(', '));
for (const line of wrong) console.log(`✗ ${line}`);
process.exit(wrong.size > 0 ? 1 : 0);

/** An admin of the demo, by this version's own ways: they use what both know of the database. */
async function signIn(): Promise<string> {
  const { AUTH_SECRET, databasePassword } = JSON.parse(readFileSync(join(data, 'secrets.json'), 'utf8'));
  const { postmaster } = await import('@/cli/database/postmaster');
  const at = postmaster(join(data, 'postgres'))?.port;
  setEnv({ AUTH_SECRET, DATABASE_URL: `postgresql://depesche:${databasePassword}@127.0.0.1:${at}/depesche` });
  const { db } = await import('@/lib/db');
  const token = randomUUID();
  await db.$executeRaw`
    INSERT INTO "Session" ("sessionToken", "userId", expires)
    SELECT ${token}, id, now() + interval '1 day' FROM "User" WHERE email = 'admin@demo.test'`;
  await db.$disconnect();
  return `session=${token}`;
}

/** One page after the other; whatever is not 200 is wrong. */
async function readUntil(over: () => boolean, paths: string[], headers: Record<string, string>): Promise<void> {
  for (let turn = 0; !over(); turn++) {
    const path = paths[turn % paths.length] ?? '/';
    const status = await fetch(site + path, { headers, redirect: 'manual' })
      .then(async (answer) => {
        await answer.arrayBuffer();
        return answer.status;
      })
      .catch((error: unknown) => String(error));
    answers.set(status, (answers.get(status) ?? 0) + 1);
    if (status !== 200) wrong.add(`${path}: ${status}`);
  }
}
