import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { letterText } from '@/lib/mail';
import { completeReasons } from '@/lib/moderation/complete-reasons';
import { decisionLetter } from '@/lib/moderation/decision-letter';
import { mayModerate } from '@/lib/moderation/policy';
import type { DecisionInput } from '@/lib/moderation/schema';
import { ownCommentUrl } from '@/lib/moderation/tell-author';

/** The mail that this decision would send; null where none is sent. Refuses: 403, 404. */
export async function previewDecision(input: DecisionInput, actor: Viewer) {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  const comment = await db.comment.findUnique({ where: { id: input.commentId }, select });
  if (!comment) throw new Refusal('commentGone', 404);
  const reasons = await completeReasons(db, input, comment);
  if (reasons.spam) return null;
  const letter = decisionLetter(reasons, {
    article: comment.article.title,
    writtenAt: comment.createdAt,
    url: ownCommentUrl(input.commentId),
    stillVisible: input.verdict === 'REJECT' && comment.publishedRevisionId !== null,
  });
  return letter && { subject: letter.subject, text: letterText(letter) };
}

const select = {
  createdAt: true,
  publishedRevisionId: true,
  author: { select: { name: true } },
  article: { select: { title: true } },
} as const;
