import { db } from '@/lib/db';
import { importFeed } from '@/lib/jobs/feeds/import-feed';
import { log } from '@/lib/log';

/** The task of every five minutes: reads the feeds whose time has come, one after the other. */
export async function importDueFeeds(now = new Date()): Promise<void> {
  const due = await db.jobSource.findMany({
    where: { paused: false, nextRunAt: { lte: now } },
    orderBy: { nextRunAt: 'asc' },
    take: 20,
    select: { id: true },
  });
  for (const { id } of due) {
    try {
      await importFeed(id);
    } catch (error) {
      log.error({ err: error, sourceId: id }, 'a feed of adverts could not be imported');
    }
  }
}

/** The task that reads one feed because somebody at the desk asked for it. */
export const importFeedNow = ({ id }: { id: number }): Promise<unknown> => importFeed(id);
