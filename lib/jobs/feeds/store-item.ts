import { randomBytes } from 'node:crypto';
import { slugFrom } from '@/lib/articles/slug';
import { db, type Transaction } from '@/lib/db';
import { expireAt } from '@/lib/jobs/expire-adverts';
import type { FeedItem } from '@/lib/jobs/feeds/schema';
import { withoutGenderMark } from '@/lib/jobs/gender-mark';
import { coordinates } from '@/lib/jobs/places/gazetteer';
import { ADVERT_DAYS } from '@/lib/jobs/schema';

const DAY = 86_400_000;

interface Storing {
  source: { id: number; review: boolean };
  item: FeedItem;
  hash: string;
  topicIds: number[];
  now: Date;
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
export const storeItem = ({ source, item, hash, topicIds, now }: Storing): Promise<Stored> =>
  db.$transaction(async (tx) => {
    await tx.$queryRaw`
      SELECT pg_advisory_xact_lock(hashtext(advert_likeness(${item.company}, ${item.title}, ${item.place})))::text`;
    const place = { sourceId_foreignId: { sourceId: source.id, foreignId: item.foreignId } };
    const known = await tx.feedItem.findUnique({ where: place, select: { advert: { select: shown } } });
    const advert = known?.advert ?? (await alike(tx, item));
    if (!advert) {
      const made = await make(tx, { source, item, topicIds, now });
      await tx.feedItem.create({ data: { ...place.sourceId_foreignId, advertId: made.id, hash, lastSeenAt: now } });
      return { what: 'added', slug: made.slug };
    }
    await tx.feedItem.upsert({
      where: place,
      create: { ...place.sourceId_foreignId, advertId: advert.id, hash, lastSeenAt: now },
      update: { hash, lastSeenAt: now, missingSince: null },
    });
    if (!(await isOurs(tx, advert, source.id, item.foreignId)))
      return { what: known ? 'same' : 'joined', slug: advert.slug };
    return { what: await change(tx, { advert, item, topicIds, now }), slug: advert.slug };
  });

const shown = { id: true, slug: true, status: true, ownerEmail: true, expiresAt: true } as const;
type Shown = { id: number; slug: string; status: string; ownerEmail: string; expiresAt: Date | null };

/** The same advert, if it is on the board, waits for it, or was taken off it by somebody. */
async function alike(tx: Transaction, { company, title, place }: FeedItem): Promise<Shown | null> {
  const [found] = await tx.$queryRaw<Shown[]>`
    SELECT id, slug, status::text, "ownerEmail", "expiresAt" FROM "Advert"
    WHERE likeness = advert_likeness(${company}, ${title}, ${place}) AND status NOT IN ('DRAFT', 'EXPIRED')
    ORDER BY status = 'PUBLISHED' DESC, id DESC LIMIT 1`;
  return found ?? null;
}

/** The first feed that named an advert has the say about it; never one over an employer's or the desk's own. */
async function isOurs(tx: Transaction, advert: Shown, sourceId: number, foreignId: string): Promise<boolean> {
  if (advert.ownerEmail || advert.status === 'WITHDRAWN' || advert.status === 'FILLED') return false;
  const first = await tx.feedItem.findFirst({
    where: { advertId: advert.id, missingSince: null },
    orderBy: [{ firstSeenAt: 'asc' }, { sourceId: 'asc' }, { foreignId: 'asc' }],
    select: { sourceId: true, foreignId: true },
  });
  const written = await tx.advertEvent.count({ where: { advertId: advert.id, kind: 'WRITTEN', note: '' } });
  return written === 0 && first?.sourceId === sourceId && first.foreignId === foreignId;
}

const columns = ({ foreignId: _, until: __, topics: ___, country, ...item }: FeedItem) => ({
  ...item,
  ...(country ? { country } : {}),
  ...coordinates({ place: item.place, ...(country ? { country } : {}) }),
});
const endOf = ({ until }: FeedItem, now: Date) => until ?? new Date(now.getTime() + ADVERT_DAYS * DAY);

async function make(tx: Transaction, { source, item, topicIds, now }: Omit<Storing, 'hash'>) {
  const expiresAt = endOf(item, now);
  const made = await tx.advert.create({
    data: {
      ...columns(item),
      slug: await freeSlug(tx, item),
      expiresAt,
      ...(source.review ? { status: 'REVIEW' } : { status: 'PUBLISHED', publishedAt: now }),
      topics: { connect: topicIds.map((id) => ({ id })) },
      events: { create: { kind: source.review ? 'SUBMITTED' : 'PUBLISHED', note: `feed ${source.id}` } },
    },
    select: { id: true, slug: true },
  });
  if (!source.review) await expireAt(tx, expiresAt);
  return made;
}

async function freeSlug(tx: Transaction, { title, company, place }: FeedItem): Promise<string> {
  const slug = slugFrom(`${withoutGenderMark(title)} ${company} ${place}`);
  const taken = !slug.includes('-') || (await tx.advert.findUnique({ where: { slug }, select: { id: true } }));
  return taken ? `${slug || 'job'}-${randomBytes(4).toString('hex')}` : slug;
}

interface Change {
  advert: Shown;
  item: FeedItem;
  topicIds: number[];
  now: Date;
}

/** An advert whose time was over comes back when its feed names a later one. */
async function change(tx: Transaction, { advert, item, topicIds, now }: Change): Promise<'changed'> {
  const expiresAt = endOf(item, now);
  const comesBack = advert.status === 'EXPIRED' && expiresAt > now;
  await tx.advert.update({
    where: { id: advert.id },
    data: {
      ...columns(item),
      expiresAt,
      ...(comesBack && { status: 'PUBLISHED', publishedAt: now }),
      topics: { set: topicIds.map((id) => ({ id })) },
      events: { create: { kind: comesBack ? 'RENEWED' : 'CHANGED' } },
    },
    select: { id: true },
  });
  if (advert.status === 'PUBLISHED' || comesBack) await expireAt(tx, expiresAt);
  return 'changed';
}
