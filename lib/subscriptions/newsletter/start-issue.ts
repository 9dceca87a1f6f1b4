import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { letterText } from '@/lib/mail/letter';
import { letterHtml } from '@/lib/mail/letter-html';
import { queueMail } from '@/lib/mail/queue-mail';
import { t } from '@/lib/site/messages';
import { composeLetter } from '@/lib/subscriptions/newsletter/compose-letter';

/** Mail programs cut what is longer than about 100 kB; each reader's own links still come to it. */
const MOST_BYTES = 95_000;

/**
 * Fixes an issue as it is now, gives it its number and hands it to the task that sends it.
 * @returns whether it was this call that started it: of several at once only one does
 */
export async function startIssue(tx: Transaction, id: number): Promise<boolean> {
  // One number after another: two issues at once wait for each other.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('NewsletterIssue'))`;
  const issue = await tx.newsletterIssue.findFirst({ where: { id, status: { in: ['DRAFT', 'SCHEDULED'] } } });
  if (!issue) return false;
  const letter = await composeLetter(tx, issue);
  if (letterText(letter) === '') throw new Refusal('issueEmpty');
  if (Buffer.byteLength(letterHtml(letter, '')) > MOST_BYTES) throw new Refusal('issueTooLong');
  const { _max } = await tx.newsletterIssue.aggregate({ _max: { number: true } });
  await tx.newsletterIssue.update({
    where: { id },
    data: {
      status: 'SENDING',
      number: (_max.number ?? 0) + 1,
      sentAt: new Date(),
      scheduledFor: null,
      letter: JSON.parse(JSON.stringify(letter)),
    },
    select: { id: true },
  });
  await tx.$executeRaw`SELECT graphile_worker.add_job('send_issue', json_build_object('id', ${id}::int))`;
  return true;
}

/** Sends an issue now. Refuses: 400 nothing in it, 403, 409 sent already or gone. */
export async function sendIssueNow({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  if (!(await db.$transaction((tx) => startIssue(tx, id)))) throw new Refusal('issueSent', 409);
  expire([tags.newsletter]);
}

/** Has it sent at a minute to come; null takes that back. Refuses: 400 in the past, 403, 409 sent already. */
export async function scheduleIssue({ id, at }: { id: number; at: Date | null }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  if (at && at.getTime() <= Date.now()) throw new Refusal('scheduleInPast');
  const { count } = await db.newsletterIssue.updateMany({
    where: { id, status: { in: ['DRAFT', 'SCHEDULED'] } },
    data: { scheduledFor: at, status: at ? 'SCHEDULED' : 'DRAFT' },
  });
  if (count === 0) throw new Refusal('issueSent', 409);
}

/** One letter to the editor's own address, as readers would get it. Refuses: 403, 404. */
export async function testIssue({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    const issue = await tx.newsletterIssue.findUnique({ where: { id } });
    if (!issue) throw new Refusal('issueGone', 404);
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } });
    const letter = await composeLetter(tx, issue);
    await queueMail(tx, { ...letter, to: email, subject: t('newsletter.test', { subject: letter.subject }) });
  });
}
