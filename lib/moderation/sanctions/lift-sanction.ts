import type { Viewer } from '@/lib/accounts/find-viewer';
import { db, type Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { Refusal } from '@/lib/errors';
import { queueMail } from '@/lib/mail/queue-mail';
import { mayModerate } from '@/lib/moderation/policy';
import { inForce } from '@/lib/moderation/sanctions/in-force';
import { STANDING_PATH } from '@/lib/moderation/sanctions/sanction-letter';
import { t } from '@/lib/site/messages';

/** Ends a sanction before its time; the person is told. Refuses: 403, 404, 409 over already. */
export async function liftSanction({ sanctionId }: { sanctionId: number }, actor: Viewer): Promise<void> {
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    await lift(tx, sanctionId, actor);
    const { person } = await tx.sanction.findUniqueOrThrow({
      where: { id: sanctionId },
      select: { person: { select: { email: true, sanctions: { where: inForce(), take: 1, select: { id: true } } } } },
    });
    const free = person.sanctions.length === 0;
    await queueMail(tx, {
      to: person.email,
      subject: t(`sanction.lifted.${free ? 'subject' : 'oneSubject'}`),
      paragraphs: [t(`sanction.lifted.${free ? 'intro' : 'oneIntro'}`)],
      button: { url: env.SITE_URL + STANDING_PATH, label: t('sanction.button') },
      closing: t('sanction.closing'),
    });
  });
}

/** Compare-and-set: of two who lift it one does. */
export async function lift(tx: Transaction, id: number, actor: { id: string }): Promise<void> {
  const { count } = await tx.sanction.updateMany({
    where: { id, liftedAt: null },
    data: { liftedAt: new Date(), liftedById: actor.id },
  });
  if (count === 1) return;
  const known = await tx.sanction.findUnique({ where: { id }, select: { id: true } });
  throw known ? new Refusal('sanctionOver', 409) : new Refusal('sanctionGone', 404);
}
