import { db } from '@/lib/db';

/** The adverts of the desk, the newest first; `before` is the id where the last page ended. */
export async function deskAdverts(before?: number) {
  const found = await db.advert.findMany({
    where: before ? { id: { lt: before } } : {},
    orderBy: { id: 'desc' },
    take: 51,
    select: { id: true, title: true, company: true, status: true, expiresAt: true },
  });
  return { adverts: found.slice(0, 50), older: found.length > 50 };
}

/** One advert with all that can be changed; null when there is none. */
export const deskAdvert = (id: number) =>
  db.advert.findUnique({ where: { id }, include: { topics: { select: { id: true } } } });
