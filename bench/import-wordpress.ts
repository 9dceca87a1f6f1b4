import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeExport } from './wordpress/write-export';

// node --import tsx bench/import-wordpress.ts [MEGABYTES] [KILOBYTES]: a made-up export of that size (1,000), with so much
// plugin data for each article (2), is moved in by `portal import wordpress`, killed (-9) twice in the middle and run again, then once more when all of it is there. Tells the
// time and the most memory of each run, and whether everything came and nothing twice.
const MEGABYTES = Number(process.argv[2] ?? 1_000);
const KILOBYTES = Number(process.argv[3] ?? 2);
const KILLS = [0.3, 0.6];

const folder = mkdtempSync(join(tmpdir(), 'depesche-bench-'));
process.env.DATA_DIR = folder;
const { prepareDataDir } = await import('../cli/prepare-data-dir');
const { startEmbeddedPostgres } = await import('../cli/embedded-postgres');
const { migrate } = await import('../cli/migrate');
const { setEnv } = await import('../lib/env');
prepareDataDir();
const server = await startEmbeddedPostgres();
await migrate(server.url, () => undefined);
const environment = { DATABASE_URL: server.url, AUTH_SECRET: 'only-for-the-bench-only-for-the-bench' };
setEnv(environment);
const { migrateTasks } = await import('../lib/tasks');
await migrateTasks();
const { db } = await import('../lib/db');
const file = join(folder, 'export.xml');

try {
  const written = await writeExport(file, { bytes: MEGABYTES * 1_000_000, pluginData: KILOBYTES * 1_000 });
  const size = (statSync(file).size / 1_000_000).toFixed(0);
  console.log(
    `${size} MB: ${Object.entries(written)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}\n`,
  );
  console.log('| run | seconds | most memory | articles | comments |\n|---|---|---|---|---|');
  for (const part of KILLS) await run(`killed at ${part * 100} %`, part * written.posts);
  const first = await run('run again');
  const before = await holdings();
  const second = await run('once more');
  const after = await holdings();
  console.log(`\nthe last run changed ${before === after ? 'nothing' : `something: ${before} → ${after}`}`);
  const twice = await db.$queryRaw<{ twice: number }[]>`
    SELECT count(*)::int AS twice FROM (SELECT "formKey" FROM "Comment" GROUP BY 1 HAVING count(*) > 1
      UNION ALL SELECT title FROM "Article" GROUP BY title, "publishedAt" HAVING count(*) > 1) AS found`;
  console.log(`articles and comments that came twice: ${twice[0]?.twice}\n\n${first}\n${second}`);
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();

/** One run until it ends, or until so many articles are there; its report. */
async function run(name: string, killAt = Number.POSITIVE_INFINITY): Promise<string> {
  const started = performance.now();
  // As `npm run portal` in package.json calls it: so a heap of 60 MB does not grow to 260 before what is used up is cleared.
  const args = [
    '--max-semi-space-size=4',
    '--heap-growing-percent=100',
    '--import',
    'tsx',
    'cli/portal.ts',
    'import',
    'wordpress',
    file,
  ];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let report = '';
  child.stdout.on('data', (text: Buffer) => {
    report += text;
  });
  const ended = once(child, 'close');
  let most = 0;
  while (child.exitCode === null && child.signalCode === null) {
    most = Math.max(most, mostMegabytes(child));
    if (killAt < Number.POSITIVE_INFINITY && (await db.article.count()) >= killAt) child.kill('SIGKILL');
    await Promise.race([ended, sleep(500)]);
  }
  if (child.exitCode !== 0 && child.signalCode !== 'SIGKILL') throw new Error(`${name}: ended with ${child.exitCode}`);
  const [articles, comments] = await Promise.all([db.article.count(), db.comment.count()]);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`| ${name} | ${seconds} | ${most} MB | ${articles} | ${comments} |`);
  return report
    .split('\n')
    .filter((line) => !/^(?:Missing picture|comment \d|… and)/.test(line))
    .join('\n');
}

function mostMegabytes({ pid }: ChildProcess): number {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Whether anything changed: how much there is of everything, and when it was last touched. */
async function holdings(): Promise<string> {
  const [row] = await db.$queryRaw<object[]>`
    SELECT (SELECT count(*) FROM "Article")::int AS articles, (SELECT md5(string_agg("updatedAt"::text || status, ',' ORDER BY id)) FROM "Article") AS stamps,
      (SELECT count(*) FROM "Comment")::int AS comments, (SELECT count(*) FROM "CommentRevision")::int AS revisions,
      (SELECT count(*) FROM "User")::int AS people, (SELECT count(*) FROM "Topic")::int AS topics,
      (SELECT count(*) FROM "OldAddress")::int AS addresses`;
  return JSON.stringify(row);
}
