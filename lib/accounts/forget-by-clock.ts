import { DAYS_TO_KEEP_DRAFTS } from '@/lib/comments/limits';
import { db } from '@/lib/db';
import { forgetSubscriptions } from '@/lib/subscriptions/forget-subscriptions';
import { Prisma } from '@/prisma/generated/client';

const DAY = 86_400_000;

/**
 * The task that forgets what has had its time: sessions and links that ended, exports, old letters. What cannot
 * be forgotten this time keeps nothing else waiting; throws all the same, so that it is seen.
 */
export async function forgetByClock(now = new Date()): Promise<void> {
  const failed: unknown[] = [];
  for (const forget of steps(now)) await forget().catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw new AggregateError(failed, failed.map(String).join('; '));
}

function steps(now: Date): (() => Promise<unknown>)[] {
  const before = (days: number) => new Date(now.getTime() - days * DAY);
  return [
    () => db.session.deleteMany({ where: { expires: { lt: now } } }),
    () => db.verificationToken.deleteMany({ where: { expires: { lt: before(1) } } }),
    () => db.emailChange.deleteMany({ where: { expires: { lt: now } } }),
    () => db.notification.deleteMany({ where: { createdAt: { lt: before(180) } } }),
    () => db.commentDraft.deleteMany({ where: { updatedAt: { lt: before(DAYS_TO_KEEP_DRAFTS) } } }),
    () => db.rememberedSanction.deleteMany({ where: { expiresAt: { lt: now } } }),
    () => db.dataExport.deleteMany({ where: { createdAt: { lt: before(7) } } }),
    // Who has reported something is needed while they may still object to the outcome; evidence for a year.
    () =>
      db.notice.updateMany({
        where: { outcome: { not: null }, createdAt: { lt: before(190) }, email: { not: '' } },
        data: { name: '', email: '' },
      }),
    () => db.notice.updateMany({ where: { createdAt: { lt: before(365) } }, data: { evidence: Prisma.DbNull } }),
    // Adverts whose employer never confirmed them, and what the desk need not know any more of those who reported one.
    () =>
      db.advert.deleteMany({
        where: { ownerEmail: { not: '' }, confirmedAt: null, createdAt: { lt: before(7) } },
      }),
    () =>
      db.advertReport.updateMany({
        where: { outcome: { not: null }, settledAt: { lt: before(30) }, email: { not: '' } },
        data: { email: '' },
      }),
    () => forgetSubscriptions(now),
    () => forgetLetters(before),
  ];
}

/** A letter holds an address and often a link: it is kept while somebody may ask whether it was sent. */
async function forgetLetters(before: (days: number) => Date): Promise<void> {
  await db.mailReport.deleteMany({ where: { receivedAt: { lt: before(180) } } });
  while ((await forgetSomeLetters(before)) === SOME_LETTERS) {
    // The next ones: an issue to many readers is too much for one statement.
  }
}

const SOME_LETTERS = 20_000;

/** An issue keeps the count of its letters that are forgotten. */
async function forgetSomeLetters(before: (days: number) => Date): Promise<number> {
  const [row] = await db.$queryRaw<{ forgotten: number }[]>`
    WITH gone AS (
      DELETE FROM "Mail" WHERE id IN (
        SELECT id FROM "Mail"
        WHERE (status = 'SENT' AND "createdAt" < ${before(30)}) OR (status = 'FAILED' AND "createdAt" < ${before(180)})
        ORDER BY id LIMIT ${SOME_LETTERS}::int)
      RETURNING "issueId", status
    ), counts AS (
      SELECT "issueId", count(*) FILTER (WHERE status = 'SENT') AS sent, count(*) FILTER (WHERE status = 'FAILED') AS failed
      FROM gone WHERE "issueId" IS NOT NULL GROUP BY 1
    ), kept AS (
      UPDATE "NewsletterIssue" i
      SET "sentBefore" = "sentBefore" + counts.sent, "failedBefore" = "failedBefore" + counts.failed
      FROM counts WHERE i.id = counts."issueId"
    )
    SELECT count(*)::int AS forgotten FROM gone`;
  return row?.forgotten ?? 0;
}
