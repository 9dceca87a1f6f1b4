import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mineUrl } from '@/lib/jobs/owner/links';
import type { advertAnswer } from '@/lib/jobs/schema';
import { queueMail } from '@/lib/mail/queue-mail';
import { t } from '@/lib/site/messages';
import { Prisma } from '@/prisma/generated/client';

/**
 * The desk's other two answers to an employer: a question, to which they answer with a changed advert, or a
 * refusal with its reason. Of an advert on the board only the wished-for change is meant. Refuses: 403, 404,
 * 409 nothing waits, or it has changed meanwhile.
 */
export async function reviewAdvert(
  { id, version, answer, note }: z.output<typeof advertAnswer>,
  actor: Viewer,
): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    const advert = await tx.advert.findUnique({
      where: { id },
      select: { status: true, title: true, ownerEmail: true, proposal: true },
    });
    if (!advert) throw new Refusal('advertGone', 404);
    const { status, title, ownerEmail } = advert;
    const waits = status === 'REVIEW' || (status === 'PUBLISHED' && advert.proposal !== null);
    if (!waits) throw new Refusal('nothingWaits', 409);
    const asks = answer === 'ask';
    const next =
      status === 'PUBLISHED' ? { proposal: Prisma.DbNull } : ({ status: asks ? 'DRAFT' : 'WITHDRAWN' } as const);
    const { count } = await tx.advert.updateMany({ where: { id, version, status }, data: next });
    if (count === 0) throw new Refusal('advertChanged', 409);
    await tx.advertEvent.create({
      data: {
        advertId: id,
        kind: asks ? 'ASKED' : status === 'PUBLISHED' ? 'CHANGED' : 'WITHDRAWN',
        note,
        byId: actor.id,
      },
    });
    if (!ownerEmail) return;
    await queueMail(tx, {
      to: ownerEmail,
      subject: t(`jobs.mail.${answer}.subject`, { title }),
      paragraphs: [t(`jobs.mail.${answer}.intro`, { title }), note],
      button: { url: mineUrl(id), label: t('jobs.mail.manage') },
    });
  });
}
