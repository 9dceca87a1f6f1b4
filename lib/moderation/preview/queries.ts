import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { type Letter, letterText } from '@/lib/mail/letter';
import { completeReasons } from '@/lib/moderation/complete-reasons';
import { decisionLetter } from '@/lib/moderation/decision-letter';
import { outcomeLetter } from '@/lib/moderation/notices/settle-notices';
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
  if (input.verdict === 'KEEP') return shown(outcomeLetter(keptBy(input.commentId, comment.article, reasons)));
  const letter = decisionLetter(reasons, {
    article: comment.article.title,
    writtenAt: comment.createdAt,
    url: ownCommentUrl(input.commentId),
    // Known once it is decided.
    appealUrl: `${env.SITE_URL}/appeals/…`,
    stillVisible: input.verdict === 'REJECT' && comment.publishedRevisionId !== null,
    noticed: comment.notices.length > 0,
  });
  return letter && shown(letter);
}

const shown = (letter: Omit<Letter, 'to'>) => ({ subject: letter.subject, text: letterText(letter) });

const keptBy = (commentId: number, article: { title: string }, { explanation }: { explanation: string }) =>
  ({ commentId, article: article.title, outcome: 'KEPT', explanation }) as const;

const select = {
  createdAt: true,
  publishedRevisionId: true,
  author: { select: { name: true } },
  article: { select: { title: true } },
  notices: { where: { outcome: null }, take: 1, select: { id: true } },
} as const;
