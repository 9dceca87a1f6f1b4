import { db, type Transaction } from '@/lib/db';
import { MOST_ATTEMPTS } from '@/lib/mail/queue-mail';
import { PER_DOMAIN_AND_SECOND } from '@/lib/mail/turn-of';

/** Small enough to be written well within a statement's time on a busy machine. */
const BATCH = 250;
/** After everything that a person waits for, such as a link to sign in. */
const LATER = 10;

/**
 * The task that fills the outbox with an issue: batch after batch, each one transaction with how far it got.
 * Killed anywhere it goes on where it was; an address that has its letter never gets another (unique).
 */
export async function sendIssue({ id }: { id: number }): Promise<void> {
  while (await db.$transaction((tx) => fillOutbox(tx, id))) {
    // The next batch.
  }
}

async function fillOutbox(tx: Transaction, id: number): Promise<boolean> {
  const [issue] = await tx.$queryRaw<{ reached: number }[]>`
    SELECT reached FROM "NewsletterIssue" WHERE id = ${id} AND status = 'SENDING' FOR UPDATE SKIP LOCKED`;
  // Sent already, or another worker is at it, which goes on by itself.
  if (!issue) return false;
  const [batch] = await tx.$queryRaw<{ last: number | null }[]>`
    WITH readers AS (
      SELECT s.id, r.email, split_part(r.email, '@', 2) AS domain, i.subject, i."sentAt"
      FROM "NewsletterIssue" i
      JOIN "Subscription" s ON s.kind = 'NEWSLETTER' AND (i.frequency IS NULL OR s.frequency = i.frequency)
      JOIN "Subscriber" r ON r.id = s."subscriberId"
      WHERE i.id = ${id} AND s.id > i.reached AND s."confirmedAt" IS NOT NULL
        AND r."suppressedAt" IS NULL AND (r."pausedUntil" IS NULL OR r."pausedUntil" < now())
      ORDER BY s.id LIMIT ${BATCH}::int
    ), before AS (
      SELECT split_part("to", '@', 2) AS domain, count(*) AS letters FROM "Mail" WHERE "issueId" = ${id} GROUP BY 1
    ), placed AS (
      SELECT readers.*, coalesce(before.letters, 0) + row_number() OVER (PARTITION BY readers.domain ORDER BY readers.id) AS place
      FROM readers LEFT JOIN before USING (domain)
    ), letters AS (
      INSERT INTO "Mail" ("to", subject, text, html, "issueId", "subscriptionId")
      SELECT email, subject, '', '', ${id}, id FROM placed
      ON CONFLICT ("issueId", "to") DO NOTHING
      RETURNING id, "to"
    ), jobs AS (
      SELECT graphile_worker.add_job('send_mail', json_build_object('id', letters.id), priority => ${LATER}::int,
               max_attempts => ${MOST_ATTEMPTS}::int,
               run_at => placed."sentAt" + make_interval(secs => placed.place / ${PER_DOMAIN_AND_SECOND}::float8)) AS job
      FROM letters JOIN placed ON placed.email = letters."to"
    )
    SELECT (SELECT max(id) FROM placed) AS last, (SELECT count(job) FROM jobs) AS queued`;
  const last = batch?.last ?? null;
  await tx.newsletterIssue.update({
    where: { id },
    data: last === null ? { status: 'SENT' } : { reached: last },
    select: { id: true },
  });
  return last !== null;
}
