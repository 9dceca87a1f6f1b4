import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { card } from '@/lib/jobs/queries';
import { and, type Conditions, conditionsOf, where } from '@/lib/jobs/search/conditions';
import { type Cell, countsFrom } from '@/lib/jobs/search/counts';
import { ADVERTS_A_PAGE, type BoardSearch, everything, MOST_PAGES, SALARIES } from '@/lib/jobs/search/schema';
import { Prisma } from '@/prisma/generated/client';

/** Employers offered to choose from: those with most adverts. */
const MOST_EMPLOYERS = 30;
const MOST_TOPICS = 200;

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

/** Adverts that are alike in what can be filtered by, in their topics, or in their employer: each is counted three times. */
interface Alike extends Cell {
  topicIds: number[] | null;
  employerId: number;
  alikeIn: 'cell' | 'topics' | 'employer';
}

/** What each filter offers, with how many adverts it would leave while the others stay as they are. */
async function choicesOf(asked: BoardSearch, { q, place, ...filters }: Conditions) {
  const counted = (...without: (keyof Conditions)[]) =>
    Prisma.sql`count(*) FILTER (WHERE ${and(filters, ...without)})::int`;
  // One reading of the board for all of it: what is asked by words and place, every count shares.
  const groups = await byIndex<Alike>(
    q,
    Prisma.sql`
      SELECT b."employmentType" AS type, b.level, b.workplace,
        (${[...SALARIES]}::int[])[nullif(width_bucket(b."salaryYear", ${[...SALARIES]}::int[]), 0)] AS salary,
        b."topicIds", b."employerId",
        CASE grouping(b."topicIds", b."employerId") WHEN 3 THEN 'cell' WHEN 1 THEN 'topics' ELSE 'employer' END AS "alikeIn",
        CASE grouping(b."topicIds", b."employerId") WHEN 3 THEN ${counted('type', 'level', 'remote', 'salary')}
          WHEN 1 THEN ${counted('topic')} ELSE ${counted('employer')} END AS count
      FROM "BoardEntry" b WHERE ${where({ ...(q && { q }), ...(place && { place }) })}
      GROUP BY GROUPING SETS ((1, 2, 3, 4), (5), (6))`,
  );
  const cells = groups.filter(({ alikeIn }) => alikeIn === 'cell');
  const [topics, employers] = await Promise.all([topicsIn(groups), employersIn(groups, await chosenEmployer(asked))]);
  return { counts: countsFrom(cells, asked), topics, employers };
}

async function topicsIn(groups: Alike[]): Promise<Named[]> {
  const counts = new Map<number, number>();
  for (const { alikeIn, topicIds, count } of groups)
    if (alikeIn === 'topics' && count > 0)
      for (const id of topicIds ?? []) counts.set(id, (counts.get(id) ?? 0) + count);
  const select = { id: true, slug: true, name: true };
  const topics = await db.topic.findMany({
    where: { id: { in: [...counts.keys()] } },
    orderBy: { name: 'asc' },
    take: MOST_TOPICS,
    select,
  });
  return topics.map(({ id, ...topic }) => ({ ...topic, count: counts.get(id) ?? 0 }));
}

/** Those with most adverts, and the one that is chosen. */
async function employersIn(groups: Alike[], chosen: number): Promise<Named[]> {
  const most = groups
    .filter(({ alikeIn, count }) => alikeIn === 'employer' && count > 0)
    .toSorted((a, b) => Number(b.employerId === chosen) - Number(a.employerId === chosen) || b.count - a.count)
    .slice(0, MOST_EMPLOYERS);
  const counts = new Map(most.map(({ employerId, count }) => [employerId, count]));
  const employers = await db.employer.findMany({
    where: { id: { in: [...counts.keys()] } },
    orderBy: { name: 'asc' },
    select: { id: true, slug: true, name: true },
  });
  return employers.map(({ id, ...employer }) => ({ ...employer, count: counts.get(id) ?? 0 }));
}

/**
 * What an index finds by words. Left to itself, PostgreSQL reads the whole board where a word is in most adverts: what it
 * costs to fetch the words of each, which are stored out of line, it does not know (of 100,000 adverts half a second
 * instead of 60 ms).
 */
async function byIndex<Row>(q: Prisma.Sql | undefined, sql: Prisma.Sql): Promise<Row[]> {
  const rows = db.$queryRaw<Row[]>(sql);
  return q ? (await db.$transaction([db.$executeRaw`SET LOCAL enable_seqscan = off`, rows]))[1] : rows;
}

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
