import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { expireAt } from '@/lib/jobs/expire-adverts';
import { mineUrl } from '@/lib/jobs/owner/links';
import { ADVERT_DAYS } from '@/lib/jobs/schema';
import { queueMail } from '@/lib/mail/queue-mail';
import { t } from '@/lib/site/messages';
import { Prisma } from '@/prisma/generated/client';

interface Input {
  id: number;
  /** Of the advert as it was read; left out where no employer can change it. */
  version?: number | undefined;
}

/**
 * Puts an advert on the board with what its employer wants changed; one that had left it gets a new date. Its
 * employer hears of it. Refuses: 400 its end is past, 403, 404, 409 changed meanwhile or not confirmed.
 */
export async function publishAdvert({ id, version }: Input, actor: Viewer, now = new Date()): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const slug = await db.$transaction(async (tx) => {
    const advert = await tx.advert.findUnique({ where: { id } });
    if (!advert) throw new Refusal('advertGone', 404);
    if (advert.ownerEmail && !advert.confirmedAt) throw new Refusal('advertUnconfirmed', 409);
    if (version !== undefined && version !== advert.version) throw new Refusal('advertChanged', 409);
    const proposal = proposed(advert.proposal);
    const wanted = proposal?.expiresAt ?? advert.expiresAt;
    const expiresAt = wanted ?? new Date(now.getTime() + ADVERT_DAYS * 86_400_000);
    if (expiresAt <= now) throw new Refusal('advertOver');
    const isOn = advert.status === 'PUBLISHED';
    const { count } = await tx.advert.updateMany({
      where: { id, version: advert.version, status: advert.status },
      data: {
        ...proposal,
        ...{ status: 'PUBLISHED', proposal: Prisma.DbNull, expiresAt },
        ...(isOn ? {} : { publishedAt: now }),
      },
    });
    if (count === 0) throw new Refusal('advertChanged', 409);
    await tx.advertEvent.create({ data: { advertId: id, kind: 'PUBLISHED', byId: actor.id } });
    await expireAt(tx, expiresAt);
    if (advert.ownerEmail) await tell(tx, { id, title: advert.title, to: advert.ownerEmail });
    return advert.slug;
  });
  expire([tags.adverts, tags.advert(slug)]);
}

/** As lib/jobs/owner/change-own.ts wrote it: columns of an advert. */
function proposed(
  stored: Prisma.JsonValue,
): (Prisma.AdvertUpdateManyMutationInput & { expiresAt: Date | null }) | null {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return null;
  const { expiresAt, ...columns } = stored;
  return { ...columns, expiresAt: typeof expiresAt === 'string' ? new Date(expiresAt) : null };
}

const tell = (tx: Transaction, { id, title, to }: { id: number; title: string; to: string }) =>
  queueMail(tx, {
    to,
    subject: t('jobs.mail.published.subject', { title }),
    paragraphs: [t('jobs.mail.published.intro', { title })],
    button: { url: mineUrl(id), label: t('jobs.mail.manage') },
  });
