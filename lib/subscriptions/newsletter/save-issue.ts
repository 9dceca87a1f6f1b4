import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { day, t } from '@/lib/site/messages';
import { autoFill } from '@/lib/subscriptions/newsletter/candidates';
import type { IssueFields } from '@/lib/subscriptions/newsletter/schema';

/** Begins an issue with what has appeared since the last one. Refuses: 403. */
export async function beginIssue(actor: Viewer): Promise<{ id: number }> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  return db.newsletterIssue.create({
    data: { subject: t('newsletter.subject', { date: day(new Date()) }), items: await autoFill(db, null) },
    select: { id: true },
  });
}

interface Input extends IssueFields {
  id: number;
  version: number;
}

/** Keeps what was changed. Refuses: 403, 404, 409 sent already or saved by somebody else meanwhile. */
export async function saveIssue({ id, version, ...fields }: Input, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const { articles, sections, adverts, books, ...words } = fields;
  const { count } = await db.newsletterIssue.updateMany({
    where: { id, version, status: { in: ['DRAFT', 'SCHEDULED'] } },
    data: { ...words, items: { articles, sections, adverts, books }, version: { increment: 1 } },
  });
  if (count > 0) return;
  const found = await db.newsletterIssue.findUnique({ where: { id }, select: { status: true } });
  if (!found) throw new Refusal('issueGone', 404);
  throw new Refusal(found.status === 'DRAFT' || found.status === 'SCHEDULED' ? 'issueChanged' : 'issueSent', 409);
}

/** Removes an issue that was not sent. Refuses: 403, 409 sent already or gone. */
export async function removeIssue({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const { count } = await db.newsletterIssue.deleteMany({ where: { id, status: { in: ['DRAFT', 'SCHEDULED'] } } });
  if (count === 0) throw new Refusal('issueSent', 409);
}
