import { withDatabase } from '@/cli/with-database';
import { formOf, sendComment, signInAll } from './commenters';

// DATA_DIR=… PORT=… node --import tsx bench/commenting.ts [A SECOND] [SECONDS]: many accounts comment on one
// article of a portal that runs there (taskset -c 0 npm start with the same two), sent as the form sends them
// without scripts, whether or not the answers keep up. Meanwhile the article is read 20 times a second.
// Afterwards every acknowledged comment is looked for in the queue. Never on a site that matters.
const [rate = 250, seconds = 30] = process.argv.slice(2).map(Number);
const site = `http://localhost:${process.env.PORT ?? 3000}`;
const READS = 20;
/** Five comments each. */
const people = Math.ceil((rate * seconds) / 5);

await withDatabase(async () => {
  const { db } = await import('@/lib/db');
  const article = await db.article.findFirstOrThrow({
    where: { status: 'PUBLISHED', commentsOpen: true },
    orderBy: { id: 'asc' },
    select: { id: true, slug: true },
  });
  const sessions = await signInAll(people);
  const place = { url: site, origin: site, slug: article.slug };
  const form = await formOf({ ...place, session: sessions[0] ?? '' });
  const acknowledged = new Set<number>();
  const statuses = new Map<number, number>();
  const writing: number[] = [];
  const reading: number[] = [];

  const write = async (session: string) => {
    const { status, id } = await sendComment({ ...place, session }, form);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (id) acknowledged.add(id);
  };
  const read = () =>
    fetch(`${site}/articles/${article.slug}`)
      .then((answer) => answer.arrayBuffer())
      .catch(() => null);

  await read();
  await Promise.all([
    steadily({ rate, count: rate * seconds, times: writing }, (n) => write(sessions[n % people] ?? '')),
    steadily({ rate: READS, count: READS * seconds, times: reading }, read),
  ]);
  tell(`${rate} comments a second for ${seconds} s`, writing);
  tell(`the article meanwhile, ${READS} a second`, reading);
  const stored = await db.comment.count({ where: { id: { in: [...acknowledged] }, status: 'WAITING' } });
  console.log(`answers ${[...statuses].map(([status, count]) => `${status}: ${count}`).join(', ')}`);
  console.log(`acknowledged ${acknowledged.size}, of them waiting in the queue ${stored}`);
});
process.exit();

/** Begins an act at even intervals, however long the ones before take; notes the time of each in ms. */
async function steadily(
  { rate, count, times }: { rate: number; count: number; times: number[] },
  act: (n: number) => Promise<unknown>,
): Promise<void> {
  const started = performance.now();
  const under: Promise<unknown>[] = [];
  for (let n = 0; n < count; n++) {
    const due = started + (n * 1000) / rate;
    while (performance.now() < due) await new Promise((done) => setTimeout(done, Math.max(0, due - performance.now())));
    under.push(act(n).then(() => times.push(performance.now() - due)));
  }
  await Promise.all(under);
}

function tell(name: string, times: number[]): void {
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(0);
  console.log(`${name.padEnd(36)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, worst ${at(1)} ms`);
}
