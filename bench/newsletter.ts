import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

// node --import tsx bench/newsletter.ts [READERS]: one issue to so many readers (100,000) over a real SMTP
// server, by `portal tasks` alone, killed (-9) three times in the middle and started again. Tells how often
// each address was served, how quickly, and what memory the sender took.
const READERS = Number(process.argv[2] ?? 100_000);
const KILLS = [0.2, 0.45, 0.7].map((part) => part * READERS);

const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
process.env.DATA_DIR = folder;
const taken = new Map<string, Set<string>>();
let deliveries = 0;
const sink = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, session, done) => {
    let head = '';
    stream.on('data', (chunk: Buffer) => {
      if (head.length < 4_000) head += chunk.toString('latin1');
    });
    stream.on('end', () => {
      deliveries += 1;
      const [, id = ''] = /^Message-ID: (\S+)/im.exec(head) ?? [];
      const to = session.envelope.rcptTo[0]?.address ?? '';
      taken.set(to, (taken.get(to) ?? new Set()).add(id));
      done();
    });
  },
});
sink.on('error', () => undefined);
await new Promise<void>((ready) => sink.listen(0, '127.0.0.1', ready));
const { port } = sink.server.address() as { port: number };

const { prepareDataDir } = await import('../cli/prepare-data-dir');
const { startEmbeddedPostgres } = await import('../cli/embedded-postgres');
const { migrate } = await import('../cli/migrate');
const { setEnv } = await import('../lib/env');
prepareDataDir();
const server = await startEmbeddedPostgres();
await migrate(server.url, () => undefined);
const environment = {
  ...{ DATABASE_URL: server.url, AUTH_SECRET: 'only-for-the-bench-only-for-the-bench', TASKS: 'off' },
  ...{ SMTP_URL: `smtp://127.0.0.1:${port}`, SITE_URL: 'https://depesche.example', LOG_LEVEL: 'error' },
};
setEnv(environment);
try {
  await send();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function send(): Promise<void> {
  const { migrateTasks } = await import('../lib/tasks');
  const { db } = await import('../lib/db');
  const { startIssue } = await import('../lib/subscriptions/newsletter/start-issue');
  await migrateTasks();
  for (let from = 1; from <= READERS; from += 1_000) await addReaders(from, Math.min(READERS, from + 999));
  const issue = await db.newsletterIssue.create({ data: { subject: 'Issue', intro: 'Hello.\n\n'.repeat(200) } });
  await db.$transaction((tx) => startIssue(tx, issue.id));

  const started = performance.now();
  let worker = work();
  const memory: number[] = [];
  let killed = 0;
  let idle = 0;
  let reported = 0;
  while (taken.size < READERS && idle < 300) {
    const before = deliveries;
    await sleep(500);
    idle = deliveries === before ? idle + 1 : 0;
    memory.push(residentMegabytes(worker));
    if (taken.size >= (KILLS[killed] ?? Number.POSITIVE_INFINITY)) {
      process.kill(worker.pid ?? 0, 'SIGKILL');
      killed += 1;
      console.log(`${taken.size} served after ${seconds(started)} s: killed`);
      worker = work();
    }
    if (taken.size - reported >= READERS / 10) {
      reported = taken.size;
      console.log(`${reported} served after ${seconds(started)} s, ${memory.at(-1)} MB`);
    }
  }
  const took = (performance.now() - started) / 1000;
  await sleep(2_000);
  worker.kill('SIGTERM');
  const states = await db.mail.groupBy({ by: ['status'], _count: true });
  const twice = [...taken.values()].filter((ids) => ids.size > 1).length;
  console.log(`${taken.size} of ${READERS} addresses in ${took.toFixed(0)} s: ${(READERS / took).toFixed(0)} a second`);
  console.log(`${deliveries - taken.size} deliveries again (in flight at a kill), ${twice} with another Message-ID`);
  console.log(`outbox: ${states.map(({ status, _count }) => `${_count} ${status}`).join(', ')}`);
  console.log(`memory of the sender: median ${median(memory)} MB, most ${Math.max(...memory)} MB`);
}

async function addReaders(from: number, to: number): Promise<void> {
  const { db } = await import('../lib/db');
  await db.$executeRaw`
    WITH people AS (
      INSERT INTO "Subscriber" (email)
      SELECT 'reader' || n || '@mail' || n % 40 || '.example' FROM generate_series(${from}::int, ${to}::int) n
      RETURNING id, email
    ), consents AS (
      INSERT INTO "Consent" (email, kind, wording, version, page, "confirmedAt")
      SELECT email, 'NEWSLETTER', 'Yes.', 1, '/newsletter', now() FROM people RETURNING id, email
    )
    INSERT INTO "Subscription" ("subscriberId", kind, frequency, "consentId", "confirmedAt")
    SELECT people.id, 'NEWSLETTER', 'WEEKLY', consents.id, now() FROM people JOIN consents USING (email)`;
}

function work(): ChildProcess {
  const args = ['--import', 'tsx', 'cli/portal.ts', 'tasks'];
  return spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function residentMegabytes({ pid }: ChildProcess): number {
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
    return Math.round((Number(pages) * 4096) / 1_000_000);
  } catch {
    return 0;
  }
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
