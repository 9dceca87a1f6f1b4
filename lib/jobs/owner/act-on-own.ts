import { expire, tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { expireAt } from '@/lib/jobs/expire-adverts';
import { advertOf } from '@/lib/jobs/owner/links';
import { ADVERT_DAYS } from '@/lib/jobs/schema';

interface Own {
  id: number;
  slug: string;
  status: string;
  confirmedAt: Date | null;
}

/** One act of an employer on their advert, whose row is held meanwhile. Refuses: 404 not our link. */
export async function onOwn(token: string, act: (tx: Transaction, advert: Own) => Promise<void>): Promise<void> {
  const id = advertOf(token);
  if (!id) throw new Refusal('link', 404);
  const slug = await db.$transaction(async (tx) => {
    const [advert] = await tx.$queryRaw<Own[]>`
      SELECT id, slug, status::text, "confirmedAt" FROM "Advert" WHERE id = ${id} AND "ownerEmail" <> '' FOR UPDATE`;
    if (!advert) throw new Refusal('link', 404);
    await act(tx, advert);
    return advert.slug;
  });
  expire([tags.adverts, tags.advert(slug)]);
}

/** The address is theirs and the advert as they want it: it goes to the desk. Twice is once. */
export const confirmOwn = ({ token }: { token: string }): Promise<void> =>
  onOwn(token, async (tx, { id, status, confirmedAt }) => {
    if (status !== 'DRAFT' || confirmedAt) return;
    await tx.advert.update({
      where: { id },
      data: { status: 'REVIEW', confirmedAt: new Date(), events: { create: { kind: 'SUBMITTED' } } },
      select: { id: true },
    });
  });

/** Stays for another sixty days, or comes back: its text was read before. Refuses: 409 neither on the board nor expired. */
export const renewOwn = ({ token }: { token: string }, now = new Date()): Promise<void> =>
  onOwn(token, async (tx, { id, status }) => {
    if (status !== 'PUBLISHED' && status !== 'EXPIRED') throw new Refusal('advertNotOpen', 409);
    const expiresAt = new Date(now.getTime() + ADVERT_DAYS * 86_400_000);
    await tx.advert.update({
      where: { id },
      data: {
        expiresAt,
        ...(status === 'EXPIRED' && { status: 'PUBLISHED', publishedAt: now }),
        events: { create: { kind: 'RENEWED' } },
      },
      select: { id: true },
    });
    await expireAt(tx, expiresAt);
  });

/** Somebody was found, or it never was to be: it is gone at once. Twice is once. */
export const endOwn = ({ token }: { token: string }): Promise<void> =>
  onOwn(token, async (tx, { id, status }) => {
    if (status === 'FILLED' || status === 'WITHDRAWN') return;
    const end = status === 'PUBLISHED' || status === 'EXPIRED' ? 'FILLED' : 'WITHDRAWN';
    await tx.advert.update({
      where: { id },
      data: { status: end, events: { create: { kind: end } } },
      select: { id: true },
    });
  });
