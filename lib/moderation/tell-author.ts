import type { Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { queueMail } from '@/lib/mail';
import { decisionLetter } from '@/lib/moderation/decision-letter';
import type { LockedComment } from '@/lib/moderation/lock-comment';
import { UNDO_SECONDS } from '@/lib/moderation/schema';
import type { Reasons } from '@/lib/moderation/statement-of-reasons';

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
    stillVisible,
  });
  if (!letter) return;
  const after = new Date(comment.now.getTime() + UNDO_SECONDS * 1000);
  await queueMail(tx, { to: comment.author.email, ...letter }, { decisionId, after });
}

/** Where an author sees where a comment stands. */
export const ownCommentUrl = (id: number) => `${env.SITE_URL}/account/comments/${id}`;
