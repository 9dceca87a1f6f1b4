import { randomBytes } from 'node:crypto';
import { slugFrom } from '@/lib/articles/slug';
import type { Transaction } from '@/lib/db';
import { expireAt } from '@/lib/jobs/expire-adverts';
import type { FeedItem } from '@/lib/jobs/feeds/schema';
import { withoutGenderMark } from '@/lib/jobs/gender-mark';
import { coordinates } from '@/lib/jobs/places/gazetteer';
import { ADVERT_DAYS } from '@/lib/jobs/schema';

export interface Written {
  item: FeedItem;
  topicIds: number[];
  now: Date;
}

/** An advert that only this feed knows: on the board at once, or at the desk first where its source is reviewed. */
export async function makeAdvert(
  tx: Transaction,
  source: { id: number; review: boolean },
  { item, topicIds, now }: Written,
): Promise<{ id: number; slug: string }> {
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

interface Standing {
  id: number;
  status: string;
  publishedAt: Date | null;
  /** It says something new, and its source is reviewed. */
  mustBeRead: boolean;
}

/**
 * What its feed says of an advert now. What must be read first waits at the desk, while the wording on the board
 * stays. One whose time was over comes back with its own date when the feed names a later end.
 */
export async function changeAdvert(
  tx: Transaction,
  { id, status, publishedAt, mustBeRead }: Standing,
  { item, topicIds, now }: Written,
): Promise<void> {
  const expiresAt = endOf(item, now);
  const comesBack = status === 'EXPIRED' && expiresAt > now;
  // Never shown so far, because nobody had read it.
  const waits = comesBack && (mustBeRead || !publishedAt);
  await tx.advert.update({
    where: { id },
    data: {
      ...(mustBeRead && status === 'PUBLISHED'
        ? { proposal: { ...columns(item), expiresAt: expiresAt.toISOString() } }
        : { ...columns(item), expiresAt }),
      version: { increment: 1 },
      ...(comesBack && { status: waits ? 'REVIEW' : 'PUBLISHED' }),
      topics: { set: topicIds.map((topic) => ({ id: topic })) },
      events: { create: { kind: waits ? 'SUBMITTED' : comesBack ? 'RENEWED' : 'CHANGED' } },
    },
    select: { id: true },
  });
  if (status === 'PUBLISHED' || (comesBack && !waits)) await expireAt(tx, expiresAt);
}

const columns = ({ foreignId: _, until: __, topics: ___, country, ...item }: FeedItem) => ({
  ...item,
  ...(country ? { country } : {}),
  ...coordinates({ place: item.place, ...(country ? { country } : {}) }),
});

const endOf = ({ until }: FeedItem, now: Date) => until ?? new Date(now.getTime() + ADVERT_DAYS * 86_400_000);

async function freeSlug(tx: Transaction, { title, company, place }: FeedItem): Promise<string> {
  const slug = slugFrom(`${withoutGenderMark(title)} ${company} ${place}`);
  const taken = !slug.includes('-') || (await tx.advert.findUnique({ where: { slug }, select: { id: true } }));
  return taken ? `${slug || 'job'}-${randomBytes(4).toString('hex')}` : slug;
}
