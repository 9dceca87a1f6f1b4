import { db } from '@/lib/db';
import { letterHtml } from '@/lib/mail/letter-html';
import { siteName } from '@/lib/site/settings/site-name';
import { composeLetter, type IssueLetter } from '@/lib/subscriptions/newsletter/compose-letter';

/** The letter of an issue as it would be sent now, or as it was; null when there is no such issue. */
export async function previewIssue(id: number): Promise<string | null> {
  const issue = await db.newsletterIssue.findUnique({ where: { id } });
  if (!issue) return null;
  const letter = (issue.letter as unknown as IssueLetter | null) ?? (await composeLetter(db, issue));
  return letterHtml(letter, await siteName(db));
}
