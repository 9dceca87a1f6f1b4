import { createHash } from 'node:crypto';
import { db } from '@/lib/db';
import { endVanished } from '@/lib/jobs/feeds/end-vanished';
import type { RunReport } from '@/lib/jobs/feeds/finish-run';
import { topicsIn } from '@/lib/jobs/feeds/item-topics';
import type { RawItem } from '@/lib/jobs/feeds/raw-item';
import { type FeedItem, feedItem } from '@/lib/jobs/feeds/schema';
import { storeItem } from '@/lib/jobs/feeds/store-item';

const MOST_ITEMS = 20_000;
const MOST_NOTES = 50;
/** An advert without an end of its own stays as long as its feed names it: prolonged when so little is left. */
const PROLONG_MS = 30 * 86_400_000;

interface Source {
  id: number;
  company: string;
  country: string;
  review: boolean;
}

type Taken = Omit<RunReport, 'outcome'>;

export const nothingTaken = (): Taken => ({
  ...{ added: 0, changed: 0, same: 0, joined: 0, left: 0, ended: 0 },
  notes: [],
});

/** Takes over what a feed names, one after the other, and ends what it has not named for long. Returns the changed adverts' slugs, too. */
export async function takeOverItems(source: Source, items: RawItem[], now: Date): Promise<Taken & { slugs: string[] }> {
  const taken = nothingTaken();
  const known = await knownItems(source.id);
  const topics = await db.topic.findMany({ take: 500, select: { id: true, name: true } });
  const [seen, changed] = [new Set<string>(), new Set<string>()];
  for (const raw of items.slice(0, MOST_ITEMS)) {
    const read = readItem(raw, source, now);
    const isFirst = !seen.has(read.foreignId);
    // Unusable today is not gone.
    if (read.foreignId) seen.add(read.foreignId);
    const before = known.get(read.foreignId);
    if (!read.item || (read.isOver && !before)) {
      leave(taken, read.why);
      continue;
    }
    if (!isFirst) continue;
    const { item } = read;
    const hash = createHash('sha256').update(JSON.stringify(item)).digest('base64url');
    if (before?.hash === hash && !needsMore(before, item, now)) {
      taken.same++;
      continue;
    }
    const { what, slug } = await storeItem({ source, item, hash, topicIds: topicsIn(item, topics), now });
    taken[what]++;
    if (what === 'added' || what === 'changed') changed.add(slug);
  }
  if (items.length > MOST_ITEMS) {
    // What was not looked at is not missing either.
    taken.notes.unshift(`It names ${items.length} adverts; only the first ${MOST_ITEMS} were read`);
    return { ...taken, slugs: [...changed] };
  }
  const ended = await endVanished(source.id, [...seen], now);
  return { ...taken, ended: ended.length, slugs: [...changed, ...ended] };
}

interface Read {
  foreignId: string;
  item?: FeedItem;
  isOver: boolean;
  /** Why it is left out, if it is. */
  why: string;
}

/** One advert as it is understood, with what the source says of all of its adverts. */
function readItem(raw: RawItem, { company, country }: Source, now: Date): Read {
  const { data: item, error } = feedItem.safeParse({
    ...raw,
    company: String(raw.company ?? '').trim() || company,
    country: String(raw.country ?? '').trim() || country,
  });
  if (item) {
    const isOver = item.until !== null && item.until <= now;
    return { foreignId: item.foreignId, item, isOver, why: `${item.foreignId} ${item.title}: Its time is over` };
  }
  const foreignId = String(raw.foreignId ?? '')
    .trim()
    .slice(0, 300);
  const title = String(raw.title ?? '').slice(0, 80);
  return { foreignId, isOver: false, why: `${foreignId || '?'} ${title}: ${error.issues[0]?.message}` };
}

function leave(taken: Taken, note: string): void {
  taken.left++;
  if (taken.notes.length < MOST_NOTES) taken.notes.push(note);
}

async function knownItems(sourceId: number) {
  const found = await db.feedItem.findMany({
    where: { sourceId },
    take: MOST_ITEMS * 2,
    select: { foreignId: true, hash: true, advert: { select: { status: true, expiresAt: true } } },
  });
  return new Map(found.map((item) => [item.foreignId, item]));
}
type Known = Awaited<ReturnType<typeof knownItems>> extends Map<string, infer Item> ? Item : never;

/** What the feed says is the same, but the advert has run out, or soon will. */
function needsMore({ advert }: Known, { until }: FeedItem, now: Date): boolean {
  if (advert.status === 'EXPIRED') return !until || until > now;
  return advert.status === 'PUBLISHED' && !until && (advert.expiresAt?.getTime() ?? 0) < now.getTime() + PROLONG_MS;
}
