import { db, type Transaction } from '@/lib/db';
import type { FeedItem } from '@/lib/jobs/feeds/schema';
import { changeAdvert, makeAdvert, type Written } from '@/lib/jobs/feeds/write-advert';

interface Storing extends Written {
  source: { id: number; review: boolean };
  hash: string;
}

export interface Stored {
  what: 'added' | 'changed' | 'same' | 'joined';
  slug: string;
}

/**
 * Takes one advert of a feed over: makes it, changes the one it was, or joins it to the same advert of another
 * feed, of an employer or of the desk (same employer, title and place), which then stays as it is. What somebody
 * has taken off the board stays off. One transaction; two feeds with the same advert wait for each other.
 */
export const storeItem = ({ source, hash, ...written }: Storing): Promise<Stored> =>
  db.$transaction(async (tx) => {
    const { item, now } = written;
    await tx.$queryRaw`
      SELECT pg_advisory_xact_lock(hashtext(advert_likeness(${item.company}, ${item.title}, ${item.place})))::text`;
    const place = { sourceId: source.id, foreignId: item.foreignId };
    const where = { sourceId_foreignId: place };
    const known = await tx.feedItem.findUnique({ where, select: { hash: true, advert: { select: found } } });
    const advert = known?.advert ?? (await alike(tx, item));
    if (!advert) {
      const { id, slug } = await makeAdvert(tx, source, written);
      await tx.feedItem.create({ data: { ...place, advertId: id, hash, lastSeenAt: now } });
      return { what: 'added', slug };
    }
    await tx.feedItem.upsert({
      where,
      create: { ...place, advertId: advert.id, hash, lastSeenAt: now },
      update: { hash, lastSeenAt: now, missingSince: null },
    });
    const { slug } = advert;
    if (!(await isOurs(tx, advert, place))) return { what: known ? 'same' : 'joined', slug };
    await changeAdvert(tx, { ...advert, mustBeRead: source.review && known?.hash !== hash }, written);
    return { what: 'changed', slug };
  });

const found = { id: true, slug: true, status: true, ownerEmail: true, publishedAt: true } as const;
type Found = { id: number; slug: string; status: string; ownerEmail: string; publishedAt: Date | null };

/** The same advert, if it is on the board, waits for it, or was taken off it by somebody. */
async function alike(tx: Transaction, { company, title, place }: FeedItem): Promise<Found | null> {
  const [advert] = await tx.$queryRaw<Found[]>`
    SELECT id, slug, status::text, "ownerEmail", "publishedAt" FROM "Advert"
    WHERE likeness = advert_likeness(${company}, ${title}, ${place}) AND status NOT IN ('DRAFT', 'EXPIRED')
    ORDER BY status = 'PUBLISHED' DESC, id DESC LIMIT 1`;
  return advert ?? null;
}

interface Place {
  sourceId: number;
  foreignId: string;
}

/** The first feed that named an advert has the say about it; never one over an employer's or the desk's own. */
async function isOurs(tx: Transaction, advert: Found, { sourceId, foreignId }: Place): Promise<boolean> {
  if (advert.ownerEmail || advert.status === 'WITHDRAWN' || advert.status === 'FILLED') return false;
  const first = await tx.feedItem.findFirst({
    where: { advertId: advert.id, missingSince: null },
    orderBy: [{ firstSeenAt: 'asc' }, { sourceId: 'asc' }, { foreignId: 'asc' }],
    select: { sourceId: true, foreignId: true },
  });
  const written = await tx.advertEvent.count({ where: { advertId: advert.id, kind: 'WRITTEN', note: '' } });
  return written === 0 && first?.sourceId === sourceId && first.foreignId === foreignId;
}
