import type { Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { queueMail } from '@/lib/mail/queue-mail';
import { appealUrl } from '@/lib/moderation/appeals/appeal-link';
import { decisionLetter } from '@/lib/moderation/decision-letter';
import type { LockedComment } from '@/lib/moderation/lock-comment';
import { UNDO_SECONDS } from '@/lib/moderation/schema';
import type { Reasons } from '@/lib/moderation/statement-of-reasons';
import { outcomeHeaders } from '@/lib/notifications/mail/stop-outcome-mail';
import { t } from '@/lib/site/messages';

interface Told {
  decisionId: number;
  comment: LockedComment;
  reasons: Reasons;
  stillVisible: boolean;
}

/** Writes the author's letter in the decision's transaction; it leaves when nobody can undo any more. */
export async function tellAuthor(tx: Transaction, { decisionId, comment, reasons, stillVisible }: Told): Promise<void> {
  const letter = decisionLetter(reasons, {
    article: comment.article.title,
    writtenAt: comment.createdAt,
    url: ownCommentUrl(comment.id),
    appealUrl: appealUrl(decisionId),
    stillVisible,
    noticed: comment.noticed,
  });
  if (!letter) return;
  const optional = reasons.verdict === 'APPROVE' ? { headers: outcomeHeaders(comment.authorId) } : {};
  const to = comment.author.email;
  await queueMail(
    tx,
    { to, ...letter, footer: [chooseMailLink()], ...optional },
    { decisionId, after: undoableUntil(comment.now) },
  );
}

/** Where an author chooses what to get by mail. */
export const chooseMailLink = () => ({
  url: `${env.SITE_URL}/account/notifications#mail`,
  label: t('mail.outcomes.choose'),
});

/** When a decision of `now` can no longer be taken back and its letters leave. */
export const undoableUntil = (now: Date) => new Date(now.getTime() + UNDO_SECONDS * 1000);

/** Where an author sees where a comment stands. */
export const ownCommentUrl = (id: number) => `${env.SITE_URL}/account/comments/${id}`;
