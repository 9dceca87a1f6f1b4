import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { queueMail } from '@/lib/mail/queue-mail';
import { lift } from '@/lib/moderation/sanctions/lift-sanction';
import { mayAnswer } from '@/lib/moderation/sanctions/policy';
import { STANDING_PATH } from '@/lib/moderation/sanctions/sanction-letter';
import type { objectionAnswer } from '@/lib/moderation/sanctions/schema';
import { t } from '@/lib/site/messages';

/** Answers an objection: the sanction ends or stays, and the person is told why. Refuses: 403 not allowed, or who imposed it, 404, 409 answered already. */
export async function answerObjection(input: z.output<typeof objectionAnswer>, actor: Viewer): Promise<void> {
  const { sanctionId, text, outcome } = input;
  await db.$transaction(async (tx) => {
    const sanction = await tx.sanction.findUnique({
      where: { id: sanctionId },
      select: { moderatorId: true, objectedAt: true, liftedAt: true, person: { select: { email: true } } },
    });
    if (!sanction?.objectedAt) throw new Refusal('sanctionGone', 404);
    if (!mayAnswer(actor, sanction)) throw new Refusal('appealNeedsAnother', 403);
    const { count } = await tx.sanction.updateMany({ where: { id: sanctionId, answer: '' }, data: { answer: text } });
    if (count === 0) throw new Refusal('appealSettled', 409);
    // A colleague may have lifted it without an answer.
    if (outcome === 'LIFT' && !sanction.liftedAt) await lift(tx, sanctionId, actor);
    await queueMail(tx, {
      to: sanction.person.email,
      subject: t(`sanction.answered.${outcome}`),
      paragraphs: [text, ...(outcome === 'STAYS' ? [t('sanction.court')] : [])],
      button: { url: env.SITE_URL + STANDING_PATH, label: t('sanction.button') },
      closing: t('sanction.closing'),
    });
  });
}
