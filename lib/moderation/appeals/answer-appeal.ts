import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { queueMail } from '@/lib/mail/queue-mail';
import { appealUrl } from '@/lib/moderation/appeals/appeal-link';
import { mayJudge } from '@/lib/moderation/appeals/policy';
import { type appealAnswer, MAX_MESSAGES } from '@/lib/moderation/appeals/schema';
import { mayDecide } from '@/lib/moderation/policy';
import { t } from '@/lib/site/messages';

/**
 * Asks an appeal's author something before it is decided; they get it by mail. Refuses: 403 not a
 * moderator, the first one or the author, 404 unknown, 409 settled or long enough.
 */
export async function answerAppeal({ appealId, text }: z.output<typeof appealAnswer>, actor: Viewer): Promise<void> {
  await db.$transaction(async (tx) => {
    // Held: what ends the appeal at this moment is seen, or waits.
    await tx.$executeRaw`SELECT FROM "Appeal" WHERE id = ${appealId} FOR UPDATE`;
    const appeal = await tx.appeal.findUnique({ where: { id: appealId }, select });
    if (!appeal) throw new Refusal('commentGone', 404);
    if (!mayDecide(actor, appeal.comment)) throw new Refusal('forbidden', 403);
    if (!mayJudge(actor, appeal.decision)) throw new Refusal('appealNeedsAnother', 403);
    if (appeal.outcome) throw new Refusal('appealSettled', 409);
    if (appeal._count.messages >= MAX_MESSAGES) throw new Refusal('appealFull', 409);
    await tx.appealMessage.create({ data: { appealId, text, moderatorId: actor.id }, select: { id: true } });
    await queueMail(tx, {
      to: appeal.comment.author.email,
      subject: t('mail.appealQuestion.subject'),
      paragraphs: [t('mail.appealQuestion.intro', { article: appeal.comment.article.title }), text],
      button: { url: appealUrl(appeal.decision.id), label: t('mail.appealQuestion.button') },
      closing: t('mail.human'),
    });
  });
}

const select = {
  outcome: true,
  decision: { select: { id: true, moderatorId: true } },
  comment: { select: { authorId: true, author: { select: { email: true } }, article: { select: { title: true } } } },
  _count: { select: { messages: true } },
} as const;
