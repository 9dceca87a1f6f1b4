import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { withDatabase } from '@/cli/with-database';
import { openDesk } from '@/tests/deploy/desk';

// DATA_DIR=… PORT=… node --import tsx bench/mixed.ts [MINUTES]: a busy hour in short, on a portal that runs there
// (npm start with the same two). Readers without pause on all kinds of pages and on addresses that nobody has, an
// approval and its undoing four times a second; what was answered, and what memory the server took. Writes into its
// database: never on a site that matters.
const MINUTES = Number(process.argv[2] ?? 5);
const port = process.env.PORT ?? '3000';
const site = `http://localhost:${port}`;
const READERS = 8;
const LISTS = ['/', '/topics', '/archive', '/jobs', '/books', '/feed.xml', '/comments/feed.json', '/sitemap.xml'];

await withDatabase(async () => {
  const { db } = await import('@/lib/db');
  const desk = await openDesk(site);
  const articles = await db.article.findMany({ where: { status: 'PUBLISHED' }, take: 500, select: { slug: true } });
  const pages = [
    ...LISTS,
    ...articles.flatMap(({ slug }) => [`/articles/${slug}`, `/articles/${slug}/comments/newest`]),
  ];
  const statuses = new Map<number, number>();
  const over = performance.now() + MINUTES * 60_000;
  const going = () => performance.now() < over;

  const reader = async (turn: number) => {
    for (let number = turn; going(); number += READERS) {
      // One in twenty is lost, and each of those somewhere else.
      const path = number % 20 === 0 ? `/articles/nowhere-${number}` : (pages[number % pages.length] ?? '/');
      const status = await fetch(site + path).then(
        async (answer) => (await answer.arrayBuffer()) && answer.status,
        () => 0,
      );
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  let decisions = 0;
  const moderator = async () => {
    while (going()) {
      const { mark } = await desk.write();
      await desk.undo(site, await desk.approve(site, mark));
      decisions++;
      await pause(250);
    }
  };
  const memory: number[] = [];
  const watch = async () => {
    while (going()) {
      memory.push(residentMegabytes());
      await pause(1_000);
    }
  };
  await Promise.all([...Array.from({ length: READERS }, (_, turn) => reader(turn)), moderator(), watch()]);
  const answers = [...statuses].map(([status, count]) => `${count} × ${status || 'none'}`).join(', ');
  console.log(`${MINUTES} minutes, ${decisions} approvals taken back, answers: ${answers}`);
  console.log(`memory of the server in ten parts of that time (MB): ${tenths(memory).join(' ')}`);
});
process.exit();

/** The median of each tenth. */
function tenths(values: number[]): number[] {
  const size = Math.max(1, Math.floor(values.length / 10));
  return Array.from({ length: 10 }, (_, part) => {
    const own = values.slice(part * size, (part + 1) * size).toSorted((a, b) => a - b);
    return own[own.length >> 1] ?? 0;
  });
}

function residentMegabytes(): number {
  const [pid] = execFileSync('pgrep', ['-f', `cli/serve.ts ${port}`], { encoding: 'utf8' }).split('\n');
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1_024);
}
