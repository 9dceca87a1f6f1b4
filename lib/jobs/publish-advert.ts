import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { expireAt } from '@/lib/jobs/expire-adverts';

/** An advert without an end of its own stays so long. */
export const ADVERT_DAYS = 60;

/** Puts an advert on the board, also one that had left it: then with a new date. Refuses: 400 its end is past, 403, 404. */
export async function publishAdvert({ id }: { id: number }, actor: Viewer, now = new Date()): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const slug = await db.$transaction(async (tx) => {
    const advert = await tx.advert.findUnique({ where: { id }, select: { slug: true, expiresAt: true } });
    if (!advert) throw new Refusal('advertGone', 404);
    const expiresAt = advert.expiresAt ?? new Date(now.getTime() + ADVERT_DAYS * 86_400_000);
    if (expiresAt <= now) throw new Refusal('advertOver');
    await tx.advert.updateMany({
      where: { id, status: { not: 'PUBLISHED' } },
      data: { status: 'PUBLISHED', publishedAt: now, expiresAt },
    });
    await expireAt(tx, expiresAt);
    return advert.slug;
  });
  expire([tags.adverts, tags.advert(slug)]);
}
