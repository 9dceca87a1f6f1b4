import { db } from '@/lib/db';

/** What somebody who wants to report a comment sees of it; null when it is not visible. */
export const reportable = (id: number) =>
  db.comment.findFirst({
    where: { id, publishedRevisionId: { not: null } },
    select: {
      id: true,
      author: { select: { name: true } },
      article: { select: { slug: true, title: true } },
      publishedRevision: { select: { html: true } },
    },
  });

/** Comments with open notices, the most urgent first: danger, then by how many report it, then the oldest. */
export async function noticedComments({ skip, take }: { skip: number; take: number }): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>`
    SELECT "commentId" AS id FROM "Notice" WHERE outcome IS NULL
    GROUP BY "commentId"
    ORDER BY bool_or(ground IN ('DANGER', 'ABUSE')) DESC, count(*) DESC, min(id)
    OFFSET ${skip}::int LIMIT ${take}::int`;
  return rows.map(({ id }) => id);
}

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
    notices.map((notice) => ({ ...notice, record: records.get(notice.email) ?? { right: 0, settled: 0 } })),
    ({ commentId }) => commentId,
  );
}

export type OpenNotice = NonNullable<ReturnType<Awaited<ReturnType<typeof openNotices>>['get']>>[number];

async function reportersRecords(emails: string[]) {
  const groups = await db.notice.groupBy({
    by: ['email', 'outcome'],
    where: { email: { in: emails }, outcome: { in: ['TAKEN_DOWN', 'KEPT'] } },
    _count: true,
  });
  const records = new Map<string, { right: number; settled: number }>();
  for (const { email, outcome, _count } of groups) {
    const { right, settled } = records.get(email) ?? { right: 0, settled: 0 };
    records.set(email, { right: right + (outcome === 'TAKEN_DOWN' ? _count : 0), settled: settled + _count });
  }
  return records;
}
