import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/client';

const A_PAGE = 50;
const DAYS = 30;

/** What an employer or a feed has sent in and the desk has not read yet, the longest waiting first. */
const waits: Prisma.AdvertWhereInput = {
  OR: [{ status: 'REVIEW' }, { status: 'PUBLISHED', proposal: { not: Prisma.DbNull } }],
};

/** The adverts of the desk, the newest first; `before` is the id where the last page ended. */
export async function deskAdverts({ before, waiting }: { before?: number | undefined; waiting: boolean }) {
  const found = await db.advert.findMany({
    where: {
      ...(before ? { id: { lt: before } } : {}),
      ...(waiting ? waits : { NOT: { status: 'DRAFT', confirmedAt: null, ownerEmail: { not: '' } } }),
    },
    orderBy: { id: 'desc' },
    take: A_PAGE + 1,
    select: { id: true, title: true, company: true, status: true, expiresAt: true },
  });
  const shown = found.slice(0, A_PAGE);
  const figures = await db.advertFigure.groupBy({
    by: ['advertId'],
    where: { advertId: { in: shown.map(({ id }) => id) }, day: { gt: new Date(Date.now() - DAYS * 86_400_000) } },
    _sum: { views: true, applies: true },
  });
  const sums = new Map(figures.map(({ advertId, _sum }) => [advertId, _sum]));
  const adverts = shown.map((advert) => {
    const { views, applies } = sums.get(advert.id) ?? {};
    return { ...advert, views: views ?? 0, applies: applies ?? 0 };
  });
  return { adverts, older: found.length > A_PAGE };
}

export const waitingAdverts = () => db.advert.count({ where: waits });

/** One advert with all that can be changed and what became of it; null when there is none. */
export const deskAdvert = (id: number) =>
  db.advert.findUnique({
    where: { id },
    include: {
      topics: { select: { id: true } },
      events: {
        orderBy: { id: 'desc' },
        take: 30,
        select: { id: true, kind: true, note: true, at: true, by: { select: { name: true } } },
      },
      figures: { orderBy: { day: 'desc' }, take: 400, select: { views: true, applies: true } },
    },
  });

/** Reports of adverts that nobody has answered, the oldest first. */
export const openReports = () =>
  db.advertReport.findMany({
    where: { outcome: null },
    orderBy: { id: 'asc' },
    take: 50,
    select: {
      ...{ id: true, ground: true, reason: true, createdAt: true },
      advert: { select: { id: true, title: true, company: true } },
    },
  });
