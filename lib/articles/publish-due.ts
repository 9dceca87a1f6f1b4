import { goLive } from '@/lib/articles/live-version';
import { db } from '@/lib/db';
import { expireOnServer } from '@/lib/expire-on-server';
import { log } from '@/lib/log';

/**
 * The task of every minute: publishes what is due, also what became due while no server ran, each once
 * however many workers there are. One that fails (its address was taken meanwhile) does not hold up the others.
 */
export async function publishDue(now = new Date()): Promise<void> {
  const due = await db.article.findMany({
    where: { scheduledFor: { lte: now }, scheduledRevisionId: { not: null } },
    orderBy: { scheduledFor: 'asc' },
    take: 100,
    select: { id: true },
  });
  for (const { id } of due) {
    try {
      const changed = await publishOne(id, now);
      if (changed.length > 0) await expireOnServer(changed);
    } catch (error) {
      log.error({ err: error, articleId: id }, 'a scheduled article could not be published');
    }
  }
}

const publishOne = (articleId: number, now: Date): Promise<string[]> =>
  db.$transaction(async (tx) => {
    // The row is locked: a second worker passes it by, and then finds it no longer due.
    const [due] = await tx.$queryRaw<{ revision: number; at: Date }[]>`
      SELECT "scheduledRevisionId" AS revision, "scheduledFor" AS at FROM "Article"
      WHERE id = ${articleId} AND "scheduledFor" <= ${now} AND "scheduledRevisionId" IS NOT NULL
      FOR UPDATE SKIP LOCKED`;
    return due ? goLive(tx, { articleId, revisionId: due.revision, now: due.at }) : [];
  });
