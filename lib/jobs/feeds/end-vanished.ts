import { db } from '@/lib/db';

/** So long a feed may be without an advert before that means something: feeds stumble. */
export const GRACE_MS = 48 * 3_600_000;

/**
 * After a feed was read well: notes which of its adverts it names, and since when it is without the others. An
 * advert that no feed has named for the whole grace window leaves the board. Returns the slugs of those.
 */
export const endVanished = (sourceId: number, seen: string[], now: Date): Promise<string[]> =>
  db.$transaction(async (tx) => {
    await tx.$executeRaw`
      UPDATE "FeedItem" SET "lastSeenAt" = ${now}, "missingSince" = NULL
      WHERE "sourceId" = ${sourceId} AND "foreignId" = ANY(${seen}::text[])`;
    await tx.$executeRaw`
      UPDATE "FeedItem" SET "missingSince" = ${now}
      WHERE "sourceId" = ${sourceId} AND "missingSince" IS NULL AND "lastSeenAt" < ${now}`;
    const ended = await tx.$queryRaw<{ id: number; slug: string }[]>`
      UPDATE "Advert" a SET status = 'EXPIRED' WHERE a.status IN ('PUBLISHED', 'REVIEW') AND a."ownerEmail" = ''
        AND a.id IN (SELECT "advertId" FROM "FeedItem" WHERE "sourceId" = ${sourceId}
          AND "missingSince" < ${new Date(now.getTime() - GRACE_MS)})
        AND NOT EXISTS (SELECT FROM "FeedItem" i WHERE i."advertId" = a.id
          AND (i."missingSince" IS NULL OR i."missingSince" >= ${new Date(now.getTime() - GRACE_MS)}))
        AND NOT EXISTS (SELECT FROM "AdvertEvent" e WHERE e."advertId" = a.id AND e.kind = 'WRITTEN')
      RETURNING a.id, a.slug`;
    await tx.advertEvent.createMany({
      data: ended.map(({ id }) => ({ advertId: id, kind: 'EXPIRED' as const, note: `feed ${sourceId}` })),
    });
    return ended.map(({ slug }) => slug);
  });
