import { db } from '@/lib/db';
import { advertOf } from '@/lib/jobs/owner/links';

/** An employer's advert with what became of it; null when the link is not ours. */
export async function ownAdvert(token: string) {
  const id = advertOf(token);
  if (!id) return null;
  return db.advert.findFirst({
    where: { id, ownerEmail: { not: '' } },
    include: {
      events: { orderBy: { id: 'desc' }, take: 20, select: { kind: true, note: true, at: true } },
      figures: { select: { views: true, applies: true }, orderBy: { day: 'desc' }, take: 400 },
    },
  });
}
