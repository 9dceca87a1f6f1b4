import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import type { reportAnswer } from '@/lib/jobs/reports/schema';
import { queueMail } from '@/lib/mail/queue-mail';
import { t } from '@/lib/site/messages';

/**
 * Answers a report: the advert stays, or leaves the board, and with it every open report of it. Whoever left an
 * address hears of it. Refuses: 403, 404 there is none, 409 it is answered.
 */
export async function settleReport({ id, outcome }: z.output<typeof reportAnswer>, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const slug = await db.$transaction(async (tx) => {
    const report = await tx.advertReport.findUnique({
      where: { id },
      select: { advertId: true, advert: { select: { slug: true, title: true } } },
    });
    if (!report) throw new Refusal('advertGone', 404);
    const { advertId, advert } = report;
    const settled = await tx.advertReport.updateManyAndReturn({
      where: { outcome: null, ...(outcome === 'REMOVED' ? { advertId } : { id }) },
      data: { outcome, settledAt: new Date(), settledById: actor.id },
      select: { id: true, email: true },
    });
    if (!settled.some((one) => one.id === id)) throw new Refusal('reportSettled', 409);
    if (outcome === 'REMOVED') await remove(tx, advertId, actor);
    for (const { email } of settled) if (email) await tell(tx, { email, outcome, title: advert.title });
    return advert.slug;
  });
  if (outcome === 'REMOVED') expire([tags.adverts, tags.advert(slug)]);
}

async function remove(tx: Transaction, id: number, actor: Viewer): Promise<void> {
  const { count } = await tx.advert.updateMany({ where: { id, status: 'PUBLISHED' }, data: { status: 'WITHDRAWN' } });
  if (count > 0) await tx.advertEvent.create({ data: { advertId: id, kind: 'WITHDRAWN', byId: actor.id } });
}

const tell = (
  tx: Transaction,
  { email, outcome, title }: { email: string; outcome: 'KEPT' | 'REMOVED'; title: string },
) =>
  queueMail(tx, {
    to: email,
    subject: t('jobs.mail.reportOutcome.subject'),
    paragraphs: [t(`jobs.mail.reportOutcome.${outcome}`, { title })],
  });
