import { isSlug } from '@/lib/articles/schema';
import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

const ADVERTS_A_PAGE = 20;
const published = { status: 'PUBLISHED' } as const;
const card = {
  id: true,
  slug: true,
  title: true,
  company: true,
  place: true,
  employmentType: true,
  remote: true,
  publishedAt: true,
  expiresAt: true,
} as const;

/** The newest adverts. Cached. */
export async function latestAdverts({ take = ADVERTS_A_PAGE }: { take?: number } = {}) {
  'use cache';
  keepUntilExpired(tags.adverts);
  return db.advert.findMany({
    where: published,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take,
    select: card,
  });
}

/** The adverts that fit the topics best, then the newest. Cached. */
export async function fittingAdverts({ topicIds, take }: { topicIds: number[]; take: number }) {
  'use cache';
  keepUntilExpired(tags.adverts);
  const newestFirst = [{ publishedAt: 'desc' as const }, { id: 'desc' as const }];
  const some = { id: { in: topicIds } };
  const fitting = await db.advert.findMany({
    where: { ...published, topics: { some } },
    orderBy: newestFirst,
    take,
    select: card,
  });
  const others = await db.advert.findMany({
    where: { ...published, topics: { none: some } },
    orderBy: newestFirst,
    take: take - fitting.length,
    select: card,
  });
  return [...fitting, ...others];
}

/** A published advert; null when there is none. Cached. */
export async function publishedAdvert(slug: string) {
  'use cache';
  keepUntilExpired(tags.advert(slug));
  if (!isSlug(slug)) return null;
  return db.advert.findFirst({
    where: { slug, ...published },
    select: {
      ...card,
      ...{ bodyHtml: true, applyUrl: true, companyUrl: true, country: true },
      ...{ salaryMin: true, salaryMax: true, salaryPeriod: true },
      topics: { select: { id: true } },
    },
  });
}

/** An advert that has left the board: expired, filled or withdrawn; null when it never was there, or still is. Cached. */
export async function endedAdvert(slug: string) {
  'use cache';
  keepUntilExpired(tags.advert(slug));
  if (!isSlug(slug)) return null;
  return db.advert.findFirst({
    where: { slug, status: { in: ['EXPIRED', 'FILLED', 'WITHDRAWN'] }, publishedAt: { not: null } },
    select: { title: true, company: true, topics: { select: { id: true } } },
  });
}
