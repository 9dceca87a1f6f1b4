import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { card } from '@/lib/jobs/queries';
import { type Conditions, conditionsOf, where } from '@/lib/jobs/search/conditions';
import { type Cell, countsFrom } from '@/lib/jobs/search/counts';
import { ADVERTS_A_PAGE, type BoardSearch, everything, MOST_PAGES, SALARIES } from '@/lib/jobs/search/schema';
import { Prisma } from '@/prisma/generated/client';

/** Employers offered to choose from: those with most adverts. */
const MOST_EMPLOYERS = 30;

/** One page of the board for a search, with how many each further choice would leave. Never cached: there are too many searches. */
export async function searchBoard(asked: BoardSearch) {
  const conditions = await conditionsOf(asked);
  const [adverts, choices] = await Promise.all([pageOf(asked, conditions), choicesOf(asked, conditions)]);
  return { adverts, ...choices };
}

/** One page of the adverts with nothing asked, and what can be asked. Cached. */
export async function boardPage(page: number) {
  'use cache';
  keepUntilExpired(tags.adverts);
  const [adverts, choices] = await Promise.all([pageOf({ ...everything, page }, {}), everyChoice()]);
  return { adverts, ...choices };
}

/** The same on every page: counted once. Cached. */
async function everyChoice() {
  'use cache';
  keepUntilExpired(tags.adverts);
  return choicesOf(everything, {});
}

/** Whether the board has this page. */
export async function hasBoardPage(page: number): Promise<boolean> {
  if (page > MOST_PAGES) return false;
  const [found] = await db.$queryRaw<unknown[]>`
    SELECT FROM "BoardEntry" b WHERE ${where({})}
    ORDER BY b."publishedAt" DESC, b."advertId" DESC LIMIT 1 OFFSET ${(page - 1) * ADVERTS_A_PAGE}`;
  return found !== undefined;
}

async function pageOf(asked: BoardSearch, conditions: Conditions) {
  const order =
    asked.sort === 'salary'
      ? Prisma.sql`b."salaryYear" DESC NULLS LAST, b."publishedAt" DESC, b."advertId" DESC`
      : Prisma.sql`b."publishedAt" DESC, b."advertId" DESC`;
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT b."advertId" AS id FROM "BoardEntry" b WHERE ${where(conditions)}
    ORDER BY ${order} LIMIT ${ADVERTS_A_PAGE} OFFSET ${(asked.page - 1) * ADVERTS_A_PAGE}`;
  return advertsInOrder(rows);
}

interface Named {
  slug: string;
  name: string;
  count: number;
}

async function choicesOf(asked: BoardSearch, conditions: Conditions) {
  const chosen = await chosenEmployer(asked);
  const [cells, topics, employers] = await Promise.all([
    counted<Cell>(conditions)`
      SELECT b."employmentType" AS type, b.level, b.workplace,
        (${[...SALARIES]}::int[])[nullif(width_bucket(b."salaryYear", ${[...SALARIES]}::int[]), 0)] AS salary, count(*)::int
      FROM "BoardEntry" b WHERE ${where(conditions, 'type', 'level', 'remote', 'salary')} GROUP BY 1, 2, 3, 4`,
    counted<Named>(conditions)`
      SELECT t.slug, t.name, found.count FROM "Topic" t JOIN (
        SELECT topic, sum(alike.count)::int AS count FROM (
          SELECT b."topicIds", count(*) FROM "BoardEntry" b WHERE ${where(conditions, 'topic')} GROUP BY 1
        ) alike, unnest(alike."topicIds") AS topic GROUP BY topic
      ) found ON found.topic = t.id ORDER BY t.name LIMIT 200`,
    counted<Named>(conditions)`
      SELECT e.slug, e.name, found.count FROM "Employer" e JOIN (
        SELECT b."employerId", count(*)::int FROM "BoardEntry" b WHERE ${where(conditions, 'employer')}
        GROUP BY 1 ORDER BY (b."employerId" = ${chosen}) DESC, 2 DESC, 1 LIMIT ${MOST_EMPLOYERS}
      ) found ON found."employerId" = e.id ORDER BY e.name`,
  ]);
  return { counts: countsFrom(cells, asked), topics, employers };
}

/**
 * All rows that a search leaves, counted by an index. Left to itself, PostgreSQL reads the whole board where a word is in
 * most adverts: what it costs to fetch the words of each, which are stored out of line, it does not know (1.1 s of 100,000
 * adverts instead of 50 ms).
 */
const counted =
  <Row>({ q }: Conditions) =>
  async (sql: TemplateStringsArray, ...values: unknown[]): Promise<Row[]> => {
    const rows = db.$queryRaw<Row[]>(sql, ...values);
    return q ? (await db.$transaction([db.$executeRaw`SET LOCAL enable_seqscan = off`, rows]))[1] : rows;
  };

const chosenEmployer = async ({ employer }: BoardSearch) =>
  employer ? ((await db.employer.findUnique({ where: { slug: employer }, select: { id: true } }))?.id ?? 0) : 0;

/** The newest that a search finds, for its feed and its letters; `since` and `until` bound when they came. */
export async function newestFound(
  asked: BoardSearch,
  { take, since, until }: { take: number; since?: Date; until?: Date },
) {
  const conditions = await conditionsOf(asked);
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT b."advertId" AS id FROM "BoardEntry" b WHERE ${where(conditions)}
      AND b."publishedAt" > ${since ?? new Date(0)} AND b."publishedAt" <= ${until ?? new Date('9999-01-01')}
    ORDER BY b."publishedAt" DESC, b."advertId" DESC LIMIT ${take}`;
  return advertsInOrder(rows);
}

async function advertsInOrder(rows: { id: number }[]) {
  const ids = rows.map(({ id }) => id);
  const found = await db.advert.findMany({ where: { id: { in: ids }, status: 'PUBLISHED' }, select: card });
  return ids.flatMap((wanted) => found.find(({ id }) => id === wanted) ?? []);
}
