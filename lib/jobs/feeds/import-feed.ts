import { createHash } from 'node:crypto';
import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { expireOnServer } from '@/lib/expire-on-server';
import { plainText } from '@/lib/html';
import { endVanished } from '@/lib/jobs/feeds/end-vanished';
import { FeedError } from '@/lib/jobs/feeds/feed-error';
import { type FetchFeed, fetchFeed } from '@/lib/jobs/feeds/fetch-feed';
import { finishRun, type RunReport } from '@/lib/jobs/feeds/finish-run';
import type { RawItem } from '@/lib/jobs/feeds/raw-item';
import { readFeed } from '@/lib/jobs/feeds/read-feed';
import { type FeedItem, feedItem } from '@/lib/jobs/feeds/schema';
import { storeItem } from '@/lib/jobs/feeds/store-item';

const MOST_ITEMS = 20_000;
const MOST_NOTES = 50;
/** An advert without an end of its own stays as long as its feed names it: prolonged when so little is left. */
const PROLONG_MS = 30 * 86_400_000;

/**
 * Reads one feed and takes over what it says: new, changed, the same as elsewhere, unusable, gone. Nothing is
 * changed by a feed that is empty, broken or cannot be reached; that only stands in its report.
 */
export async function importFeed(
  sourceId: number,
  fetch: FetchFeed = fetchFeed(),
  now = new Date(),
): Promise<RunReport> {
  const source = await db.jobSource.findUniqueOrThrow({ where: { id: sourceId } });
  const report: RunReport = {
    ...{ added: 0, changed: 0, same: 0, joined: 0, left: 0, ended: 0 },
    notes: [],
    outcome: 'FAILED',
  };
  try {
    const feed = await fetch(source);
    if (feed === 'unchanged') {
      await stillThere(sourceId, now);
      return finishRun({ source, report: { ...report, outcome: 'UNCHANGED' }, now });
    }
    const items = readFeed(feed.body, feed.url);
    if (items.length === 0) return finishRun({ source, report: { ...report, outcome: 'EMPTY' }, now });
    const slugs = await takeOver(source, items.slice(0, MOST_ITEMS), report, now);
    if (slugs.length > 0) await expireOnServer([tags.adverts, ...slugs.slice(0, 1_000).map(tags.advert)]);
    const { etag, lastModified } = feed;
    return finishRun({ source, report: { ...report, outcome: 'IMPORTED' }, now, known: { etag, lastModified } });
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return finishRun({ source, report: { ...report, notes: [error.message] }, now });
  }
}

/** The server says that the feed is as it was: so is what it names. */
const stillThere = (sourceId: number, now: Date) =>
  db.feedItem.updateMany({ where: { sourceId, missingSince: null }, data: { lastSeenAt: now } });

interface Source {
  id: number;
  company: string;
  country: string;
  review: boolean;
}

async function takeOver(source: Source, items: RawItem[], report: RunReport, now: Date): Promise<string[]> {
  const known = await knownItems(source.id);
  const topics = await db.topic.findMany({ take: 500, select: { id: true, name: true } });
  const [seen, changed] = [new Set<string>(), new Set<string>()];
  for (const raw of items) {
    const { data: item, error } = feedItem.safeParse(completed(raw, source));
    const name = String(raw.foreignId ?? '')
      .trim()
      .slice(0, 300);
    if (!item) {
      // Unusable today is not gone.
      if (name) seen.add(name);
      leave(report, `${name || '?'} ${String(raw.title ?? '').slice(0, 80)}: ${error.issues[0]?.message}`);
      continue;
    }
    const twice = seen.has(item.foreignId);
    seen.add(item.foreignId);
    if (twice) continue;
    if (item.until && item.until <= now && !known.has(item.foreignId)) {
      leave(report, `${item.foreignId} ${item.title}: Its time is over`);
      continue;
    }
    const hash = createHash('sha256').update(JSON.stringify(item)).digest('base64url');
    const before = known.get(item.foreignId);
    if (before?.hash === hash && !needsMore(before, item, now)) {
      report.same++;
      continue;
    }
    const { what, slug } = await storeItem({ source, item, hash, topicIds: topicsIn(item, topics), now });
    report[what]++;
    if (what === 'added' || what === 'changed') changed.add(slug);
  }
  const ended = await endVanished(source.id, [...seen], now);
  report.ended = ended.length;
  return [...changed, ...ended];
}

function leave(report: RunReport, note: string): void {
  report.left++;
  if (report.notes.length < MOST_NOTES) report.notes.push(note);
}

const completed = (raw: RawItem, { company, country }: Source): RawItem => ({
  ...raw,
  company: String(raw.company ?? '').trim() || company,
  country: String(raw.country ?? '').trim() || country,
});

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

const MOST_TOPICS = 5;

/** The topics that it names itself, or whose names stand in it as words. */
function topicsIn(item: FeedItem, topics: { id: number; name: string }[]): number[] {
  const words = ` ${`${item.title} ${item.topics.join(' ')} ${plainText(item.bodyHtml, 20_000)}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return topics
    .filter(({ name }) =>
      words.includes(
        ` ${name
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()} `,
      ),
    )
    .slice(0, MOST_TOPICS)
    .map(({ id }) => id);
}
