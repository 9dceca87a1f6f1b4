import { tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { expireOnServer } from '@/lib/expire-on-server';

/** Has the task below run when an advert's time is over, in the transaction that sets this time. */
export async function expireAt(tx: Transaction, moment: Date): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job('expire_adverts', run_at => ${moment}::timestamptz,
                                   job_key => ${`expire_adverts ${moment.toISOString()}`})`;
}

/**
 * The task that takes adverts whose time is over off the board: page, lists, structured data, search and
 * sitemap agree, because all read the one status. Runs at each advert's end, and every minute for what was missed.
 */
export async function expireAdverts(now = new Date()): Promise<void> {
  const ended = await db.$transaction(async (tx) => {
    const over = await tx.advert.updateManyAndReturn({
      where: { status: 'PUBLISHED', expiresAt: { lte: now } },
      data: { status: 'EXPIRED' },
      select: { id: true, slug: true },
    });
    await tx.advertEvent.createMany({ data: over.map(({ id }) => ({ advertId: id, kind: 'EXPIRED' as const })) });
    return over;
  });
  if (ended.length > 0) await expireOnServer([tags.adverts, ...ended.map(({ slug }) => tags.advert(slug))]);
}
