import { randomBytes, randomUUID } from 'node:crypto';
import { withDatabase } from '@/cli/with-database';

// DATA_DIR=… PORT=… node --import tsx bench/commenting.ts [A SECOND] [SECONDS]: many accounts comment on one
// article of a portal that runs there (taskset -c 0 npm start with the same two), sent as the form sends them
// without scripts, whether or not the answers keep up. Meanwhile the article is read 20 times a second.
// Afterwards every acknowledged comment is looked for in the queue. Never on a site that matters.
const [rate = 250, seconds = 30] = process.argv.slice(2).map(Number);
const site = `http://localhost:${process.env.PORT ?? 3000}`;
const READS = 20;
/** Nobody writes more than a person may (lib/rate-limit.ts): five each. */
const people = Math.ceil((rate * seconds) / 5);

await withDatabase(async () => {
  const { db } = await import('@/lib/db');
  const article = await db.article.findFirstOrThrow({
    where: { status: 'PUBLISHED', commentsOpen: true },
    orderBy: { id: 'asc' },
    select: { id: true, slug: true },
  });
  const sessions = await signInAll(people);
  const form = await formOf(article.slug, sessions[0] ?? '');
  const acknowledged = new Set<number>();
  const statuses = new Map<number, number>();
  const writing: number[] = [];
  const reading: number[] = [];

  const write = async (session: string) => {
    const body = new FormData();
    for (const [name, value] of form) body.append(name, value);
    body.set('formKey', randomUUID());
    body.set('text', `Measured ${randomUUID()}: a thought that takes a line or two, as most of them do.`);
    const answer = await fetch(`${site}/api/articles/${article.slug}/comments`, {
      method: 'POST',
      headers: { cookie: `session=${session}`, origin: site },
      body,
      redirect: 'manual',
    }).catch(() => null);
    await answer?.arrayBuffer().catch(() => null);
    // 0: no answer at all, as when the server cannot even take the connection.
    const status = answer?.status ?? 0;
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    const [, id] = /\/account\/comments\/(\d+)/.exec(answer?.headers.get('location') ?? '') ?? [];
    if (id) acknowledged.add(Number(id));
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

/** Accounts of last month with a session each. */
async function signInAll(count: number): Promise<string[]> {
  const { db } = await import('@/lib/db');
  const run = randomBytes(6).toString('hex');
  await db.$executeRaw`
    INSERT INTO "User" (id, email, name, "createdAt")
    SELECT ${run} || n, ${run} || n || '@example.org', 'Bench ' || n, now() - interval '30 days'
    FROM generate_series(1, ${count}::int) n`;
  await db.$executeRaw`
    INSERT INTO "Session" ("sessionToken", "userId", expires)
    SELECT ${run} || n, ${run} || n, now() + interval '1 day' FROM generate_series(1, ${count}::int) n`;
  return Array.from({ length: count }, (_, n) => `${run}${n + 1}`);
}

/** The hidden fields of the form, as a browser without scripts sends them back. */
async function formOf(slug: string, session: string): Promise<[string, string][]> {
  const html = await (
    await fetch(`${site}/articles/${slug}/comment`, { headers: { cookie: `session=${session}` } })
  ).text();
  const [form = ''] = /<form[^>]*class="comment-form"[\s\S]*?<\/form>/.exec(html) ?? [];
  const unescaped = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&').replaceAll('&#x27;', "'");
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
    unescaped(/name="([^"]*)"/.exec(input)?.[1] ?? ''),
    unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? ''),
  ]);
}

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
