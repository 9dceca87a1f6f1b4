import { visibleAnywhere } from '@/lib/comments/queries';
import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';

/** What somebody who wants to report a comment sees of it; null when it is not visible. */
export const reportable = (id: number) =>
  db.comment.findFirst({
    where: { id, ...visibleAnywhere },
    select: {
      id: true,
      author: { select: { name: true } },
      article: { select: { slug: true, title: true } },
      publishedRevision: { select: { html: true } },
    },
  });

/**
 * Comments with open notices, the most urgent first: danger, then by how many report it, each as heavy as
 * they were right before, then the oldest.
 */
export async function noticedComments({ skip, take }: { skip: number; take: number }): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    WITH open AS MATERIALIZED (SELECT id, "commentId", ground, email FROM "Notice" WHERE outcome IS NULL),
    reporters AS (SELECT email, ${right} AS "right", ${settled} AS settled FROM "Notice"
      WHERE email IN (SELECT email FROM open WHERE email <> '') GROUP BY email)
    SELECT "commentId" AS id FROM open LEFT JOIN reporters USING (email)
    GROUP BY "commentId"
    ORDER BY bool_or(ground IN ('DANGER', 'ABUSE')) DESC, sum(notice_weight("right", settled)) DESC, min(id)
    OFFSET ${skip}::int LIMIT ${take}::int`;
  return rows.map(({ id }) => id);
}

/** Of a reporter's notices: those that a takedown answered, and those that were looked into. */
const right = Prisma.sql`count(*) FILTER (WHERE outcome = 'TAKEN_DOWN')::int`;
const settled = Prisma.sql`count(*) FILTER (WHERE outcome IN ('TAKEN_DOWN', 'KEPT'))::int`;

const MOST_SHOWN = 50;

/** The open notices of these comments, the oldest first, with how often each reporter was right before. */
export async function openNotices(commentIds: number[]) {
  const notices = await db.notice.findMany({
    where: { commentId: { in: commentIds }, outcome: null },
    orderBy: { id: 'asc' },
    take: MOST_SHOWN * commentIds.length,
    select: {
      id: true,
      commentId: true,
      ground: true,
      reason: true,
      quote: true,
      name: true,
      email: true,
      createdAt: true,
    },
  });
  const records = await reportersRecords([...new Set(notices.map(({ email }) => email).filter(Boolean))]);
  return Map.groupBy(
    notices.map((notice) => ({ ...notice, record: records.get(notice.email) ?? NEWCOMER })),
    ({ commentId }) => commentId,
  );
}

export type OpenNotice = NonNullable<ReturnType<Awaited<ReturnType<typeof openNotices>>['get']>>[number];

interface ReportersRecord {
  right: number;
  settled: number;
  /** How much a notice of theirs counts (migration "notice_weight"): 1 for a newcomer, 0 to 2 for others. */
  weight: number;
}
const NEWCOMER: ReportersRecord = { right: 0, settled: 0, weight: 1 };

async function reportersRecords(emails: string[]): Promise<Map<string, ReportersRecord>> {
  const rows = await db.$queryRaw<(ReportersRecord & { email: string })[]>`
    SELECT email, ${right} AS "right", ${settled} AS settled, notice_weight(${right}, ${settled}) AS weight
    FROM "Notice" WHERE email = ANY(${emails}) GROUP BY email`;
  return new Map(rows.map(({ email, ...record }) => [email, record]));
}
