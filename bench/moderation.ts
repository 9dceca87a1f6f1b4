import { withDatabase } from '@/cli/with-database';

// DATA_DIR=… PORT=… node --import tsx bench/moderation.ts [WAITING]: the desk of a portal that runs there
// (npm start with the same two), with 100,000 waiting comments. Writes into its database: never on a site
// that matters. Times are the server's whole answer over HTTP on the same machine.
const wanted = Number(process.argv[2] ?? 100_000);
const site = `http://localhost:${process.env.PORT ?? 3000}`;

/** As screening stores what it has noticed (lib/comments/screening/schema.ts). */
const SIGNALS = JSON.stringify([
  { rule: 'words', said: 'words', effect: 'WARNING', values: { found: 'spam', note: 'an advert' } },
  { rule: 'newAccount', said: 'newAccount', effect: 'HINT', values: { hours: 3 } },
]);

await withDatabase(async () => {
  const { db } = await import('@/lib/db');
  const cookie = await signIn();
  await fill(wanted);
  const rule = await db.houseRuleVersion.findFirstOrThrow({ select: { id: true } });
  console.log(`${await db.comment.count({ where: { status: 'WAITING' } })} comments wait`);

  const get = (path: string) => async () => {
    const answer = await fetch(site + path, { headers: { cookie } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return answer.text();
  };
  // A server that was just started compiles what it runs; nobody works in its first seconds.
  for (let time = 0; time < 60; time++) await get('/desk/moderation')();
  await measure('queue page, oldest first', 60, get('/desk/moderation'));
  await measure('queue page, newest first', 60, get('/desk/moderation?order=newest'));
  await measure('queue page, most urgent first', 60, get('/desk/moderation?order=urgent'));
  await measure('queue page by signal', 60, get('/desk/moderation?signal=words'));
  await measure('queue page by language', 60, get('/desk/moderation?language=deu'));
  await measure('queue page of one article', 60, get(`/desk/moderation?article=${await busiest()}`));
  await measure('next cards for scripts', 60, get('/api/desk/cards?view=waiting'));
  const first = await db.comment.findFirstOrThrow({ where: { status: 'WAITING' }, select: { id: true } });
  await measure('look-alikes of one comment', 20, get(`/desk/moderation/comments/${first.id}/similar`));

  const marks = await take(1_300);
  const decide = async (body: object) => {
    const headers = { cookie, origin: site, 'content-type': 'application/json' };
    const answer = await fetch(`${site}/api/desk/decisions`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await answer.text();
    if (!answer.ok || JSON.parse(text).refused.length > 0) throw new Error(`${answer.status} ${text}`);
  };
  const reasons = { houseRuleVersionId: rule.id, explanation: 'Measured.', quote: 'word' };
  await measure('approve', 300, () => decide({ verdict: 'APPROVE', marks: marks.splice(0, 1) }));
  await measure('reject with reasons', 300, () => decide({ verdict: 'REJECT', ...reasons, marks: marks.splice(0, 1) }));
  await measure('approve, 8 at a time', 25, () =>
    Promise.all(marks.splice(0, 8).map((mark) => decide({ verdict: 'APPROVE', marks: [mark] }))),
  );
  await measure('spam wave of 250 in one act', 2, () =>
    decide({ verdict: 'REJECT', ...reasons, spam: 'on', marks: marks.splice(0, 250) }),
  );
});
process.exit();

async function signIn(): Promise<string> {
  const { createSignInLink } = await import('@/lib/accounts/create-sign-in-link');
  const { redeemSignInLink } = await import('@/lib/accounts/redeem-sign-in-link');
  const link = new URL(await createSignInLink({ email: 'moderator@demo.test' }));
  const { token } = await redeemSignInLink({ token: link.searchParams.get('token') ?? '' });
  return `session=${token}`;
}

/** Waiting comments of many people on many articles, each with words and signals of its own. */
async function fill(wanted: number): Promise<void> {
  const { db } = await import('@/lib/db');
  const missing = wanted - (await db.comment.count({ where: { status: 'WAITING' } }));
  for (let done = 0; done < missing; done += 10_000) {
    await db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SET LOCAL statement_timeout = '60s'`;
        await tx.$executeRaw`
          WITH people AS (SELECT array_agg(id) AS ids FROM "User" WHERE role = 'MEMBER'),
          articles AS (SELECT array_agg(id) AS ids FROM "Article"),
          stored AS (
            INSERT INTO "Comment" ("articleId", "authorId", "rootId", path, "formKey", screened, signals, urgency, language)
            SELECT articles.ids[1 + n % cardinality(articles.ids)], people.ids[1 + n % cardinality(people.ids)],
              0, lpad(n::text, 7, '0'), gen_random_uuid()::text,
              true, CASE WHEN n % 3 = 0 THEN '{words}' ELSE '{}' END::text[], n % 3 * 10, (ARRAY['deu', 'eng'])[1 + n % 2]
            FROM generate_series(1, ${Math.min(10_000, missing - done)}::int) n, people, articles
            RETURNING id
          ), worded AS (
            INSERT INTO "CommentRevision" ("commentId", number, source, html)
            SELECT id, 1, words, '<p>' || words || '</p>' FROM stored, LATERAL (
              SELECT string_agg(substr(md5((id * 31 + w)::text), 1, 3 + (id + w) % 8), ' ') AS words
              FROM generate_series(1, 20 + id % 40) w
            ) AS text
            RETURNING id
          )
          INSERT INTO "Screening" ("revisionId", score, signals)
          SELECT id, 0.3, ${SIGNALS}::jsonb FROM worded`;
      },
      { timeout: 60_000 },
    );
  }
  if (missing > 0) await db.$executeRaw`ANALYZE "Comment", "CommentRevision", "Screening"`;
}

async function busiest(): Promise<number> {
  const { db } = await import('@/lib/db');
  const { articleId } = await db.comment.findFirstOrThrow({
    where: { status: 'WAITING' },
    select: { articleId: true },
  });
  return articleId;
}

/** So many waiting comments from the end of the queue, as their cards show them. */
async function take(count: number) {
  const { db } = await import('@/lib/db');
  const rows = await db.comment.findMany({
    where: { status: 'WAITING' },
    orderBy: { id: 'desc' },
    take: count,
    select: { id: true, version: true, revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } } },
  });
  return rows.map(({ id, version, revisions }) => ({ commentId: id, version, revisionId: revisions[0]?.id ?? 0 }));
}

async function measure(name: string, rounds: number, act: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await act();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.min(rounds - 1, Math.floor(rounds * share))] ?? 0).toFixed(1);
  console.log(`${name.padEnd(30)} median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`);
}
