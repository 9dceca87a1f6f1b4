import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { expireOnServer } from '@/lib/expire-on-server';
import { FeedError } from '@/lib/jobs/feeds/feed-error';
import { type FetchFeed, fetchFeed } from '@/lib/jobs/feeds/fetch-feed';
import { finishRun, type RunReport } from '@/lib/jobs/feeds/finish-run';
import { readFeed } from '@/lib/jobs/feeds/read-feed';
import { nothingTaken, takeOverItems } from '@/lib/jobs/feeds/take-over-items';

/** An advert this close to its end, or so shortly past it, may need what the feed says of it: it is read in full. */
const NEAR_END_MS = { before: 2 * 86_400_000, after: 7 * 86_400_000 };
const MOST_TAGS = 1_000;

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
  const finish = (report: Partial<RunReport>, known?: { etag: string; lastModified: string }) =>
    finishRun({
      source,
      report: { ...nothingTaken(), outcome: 'FAILED', ...report },
      now,
      ...(known ? { known } : {}),
    });
  try {
    const feed = await fetch((await isNearAnEnd(sourceId, now)) ? { ...source, etag: '', lastModified: '' } : source);
    if (feed === 'unchanged') {
      await stillThere(sourceId, now);
      return await finish({ outcome: 'UNCHANGED' });
    }
    const items = readFeed(feed.body, feed.url);
    if (items.length === 0) return await finish({ outcome: 'EMPTY' });
    const { slugs, ...taken } = await takeOverItems(source, items, now);
    if (slugs.length > 0) await expireOnServer([tags.adverts, ...slugs.slice(0, MOST_TAGS).map(tags.advert)]);
    return await finish({ ...taken, outcome: 'IMPORTED' }, { etag: feed.etag, lastModified: feed.lastModified });
  } catch (error) {
    if (error instanceof FeedError) return finish({ notes: [error.message] });
    await finish({ notes: ['It could not be taken over; the log says why'] });
    throw error;
  }
}

/** Without an end of its own an advert is prolonged by being named, which "unchanged" does not do. */
const isNearAnEnd = async (sourceId: number, now: Date): Promise<boolean> =>
  (await db.feedItem.count({
    where: {
      ...{ sourceId, missingSince: null },
      advert: {
        status: { in: ['PUBLISHED', 'EXPIRED'] },
        expiresAt: {
          gt: new Date(now.getTime() - NEAR_END_MS.after),
          lt: new Date(now.getTime() + NEAR_END_MS.before),
        },
      },
    },
    take: 1,
  })) > 0;

/** The server says that the feed is as it was: so is what it names. */
const stillThere = (sourceId: number, now: Date) =>
  db.feedItem.updateMany({ where: { sourceId, missingSince: null }, data: { lastSeenAt: now } });
