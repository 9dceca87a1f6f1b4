import { db } from '@/lib/db';
import { appealedComments } from '@/lib/moderation/appeals/queries';
import { noticedComments } from '@/lib/moderation/notices/queries';
import type { QueueQuery } from '@/lib/moderation/schema';
import { Prisma } from '@/prisma/generated/client';

const HOURS = { hour: 1, day: 24, week: 168 };

interface Listed {
  id: number;
  /** Where a page after this comment begins. */
  position: number;
}

/** What a view of the queue lists after a position, in its order. */
export function listedComments(query: QueueQuery, viewer: { id: string }, take: number): Promise<Listed[]> {
  if (query.view === 'mine') return decidedBy(viewer, query, take);
  if (query.view === 'noticed') return ranked(noticedComments, query, take);
  if (query.view === 'appealed') return ranked(appealedComments, query, take);
  const order = query.order ?? (query.view === 'all' ? 'newest' : 'oldest');
  return order === 'urgent' ? urgent(query, take) : chronological({ ...query, order }, take);
}

/** In an order of their own: the position is how many come before. They are few, for they are settled daily. */
async function ranked(
  find: (page: { skip: number; take: number }) => Promise<number[]>,
  { after = 0 }: QueueQuery,
  take: number,
): Promise<Listed[]> {
  const ids = await find({ skip: after, take });
  return ids.map((id, index) => ({ id, position: after + index + 1 }));
}

// By SQL with its statuses written out: the indexes of what waits are partial, and PostgreSQL takes them for no
// status that comes as a parameter.
const STANDS = {
  waiting: Prisma.sql`c.status = 'WAITING'`,
  returned: Prisma.sql`c.status = 'RETURNED'`,
  all: Prisma.sql`true`,
};
const standing = ({ view }: QueueQuery) => (view === 'returned' || view === 'all' ? STANDS[view] : STANDS.waiting);

async function chronological(query: QueueQuery, take: number): Promise<Listed[]> {
  const { order, after } = query;
  const [beyond, direction] = order === 'oldest' ? [Prisma.sql`>`, Prisma.sql`ASC`] : [Prisma.sql`<`, Prisma.sql`DESC`];
  const onward = after ? Prisma.sql`AND c.id ${beyond} ${after}` : Prisma.empty;
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT c.id FROM "Comment" c WHERE ${standing(query)} ${filters(query)} ${onward}
    ORDER BY c.id ${direction} LIMIT ${take}::int`;
  return rows.map(({ id }) => ({ id, position: id }));
}

/** The most urgent first and of those the oldest; the position is a comment, and what follows on it. */
async function urgent(query: QueueQuery, take: number): Promise<Listed[]> {
  const { after } = query;
  const onward = after
    ? Prisma.sql`AND c.urgency <= (SELECT urgency FROM "Comment" WHERE id = ${after})
        AND (c.urgency < (SELECT urgency FROM "Comment" WHERE id = ${after}) OR c.id > ${after})`
    : Prisma.empty;
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT c.id FROM "Comment" c
    WHERE ${standing({ ...query, view: query.view === 'all' ? 'waiting' : query.view })} ${filters(query)} ${onward}
    ORDER BY c.urgency DESC, c.id LIMIT ${take}::int`;
  return rows.map(({ id }) => ({ id, position: id }));
}

/** What a moderator has decided and nobody undid, the latest first; the position is the decision. */
const decidedBy = (viewer: { id: string }, query: QueueQuery, take: number) => db.$queryRaw<Listed[]>`
  SELECT d."commentId" AS id, d.id AS position
  FROM "ModerationDecision" d JOIN "Comment" c ON c.id = d."commentId"
  WHERE d."moderatorId" = ${viewer.id} AND d.verdict <> 'UNDO'
    AND NOT EXISTS (SELECT FROM "ModerationDecision" u WHERE u."undoesId" = d.id)
    ${filters(query)} ${query.after ? Prisma.sql`AND d.id < ${query.after}` : Prisma.empty}
  ORDER BY d.id DESC LIMIT ${take}::int`;

/** What the comment "c" must be besides. */
function filters({ article, topic, author, age, signal, language }: QueueQuery): Prisma.Sql {
  const before = age && new Date(Date.now() - HOURS[age] * 3_600_000);
  const wanted = [
    article && Prisma.sql`c."articleId" = ${article}`,
    topic &&
      Prisma.sql`c."articleId" IN (SELECT "A" FROM "_ArticleToTopic" JOIN "Topic" ON "Topic".id = "B" WHERE slug = ${topic})`,
    author && Prisma.sql`c."authorId" = ${author}`,
    signal && Prisma.sql`c.signals @> ARRAY[${signal}]`,
    language && Prisma.sql`c.language = ${language}`,
    before && Prisma.sql`c."createdAt" < ${before}`,
  ].filter((condition) => typeof condition === 'object');
  return wanted.length > 0 ? Prisma.sql`AND ${Prisma.join(wanted, ' AND ')}` : Prisma.empty;
}

/** How many wait, are with their authors, are reported, are appealed; what every open desk shows. */
export async function queueCounts() {
  const [row] = await db.$queryRaw<{ waiting: number; returned: number; noticed: number; appealed: number }[]>`
    SELECT (SELECT count(*)::int FROM "Comment" WHERE status = 'WAITING') AS waiting,
      (SELECT count(*)::int FROM "Comment" WHERE status = 'RETURNED') AS returned,
      (SELECT count(DISTINCT "commentId")::int FROM "Notice" WHERE outcome IS NULL) AS noticed,
      (SELECT count(*)::int FROM "Appeal" WHERE outcome IS NULL) AS appealed`;
  return row ?? { waiting: 0, returned: 0, noticed: 0, appealed: 0 };
}

/** What the queue can be narrowed to: the articles and languages with the most waiting comments, and all topics. */
export async function filterChoices() {
  const [articles, languages, topics] = await Promise.all([
    db.$queryRaw<{ id: number; title: string; waiting: number }[]>`
      SELECT a.id, a.title, waiting FROM (
        SELECT "articleId", count(*)::int AS waiting FROM "Comment" WHERE status = 'WAITING'
        GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 50
      ) most JOIN "Article" a ON a.id = "articleId" ORDER BY waiting DESC, a.id`,
    db.$queryRaw<{ language: string; waiting: number }[]>`
      SELECT language, count(*)::int AS waiting FROM "Comment" WHERE status = 'WAITING' AND language <> ''
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 20`,
    db.topic.findMany({ orderBy: { name: 'asc' }, take: 200, select: { slug: true, name: true } }),
  ]);
  return { articles, languages, topics };
}
