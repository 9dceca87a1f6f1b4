import { isSlug } from '@/lib/articles/schema';
import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

const ADVERTS_A_PAGE = 20;
export const published = { status: 'PUBLISHED' } as const;
export const card = {
  id: true,
  slug: true,
  title: true,
  company: true,
  place: true,
  employmentType: true,
  workplace: true,
  level: true,
  ...{ salaryMin: true, salaryMax: true, salaryPeriod: true, currency: true },
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

const CANDIDATES = 300;

/**
 * The adverts that fit best: shared topics count most, then the words of `text`, then the freshest. Looks at the
 * newest of the board and the newest that share a topic. Cached.
 */
export async function fittingAdverts({ topicIds, text, take }: { topicIds: number[]; text: string; take: number }) {
  'use cache';
  keepUntilExpired(tags.adverts);
  const ranked = await db.$queryRaw<{ id: number }[]>`
    WITH asked AS (
      SELECT array_to_string(ARRAY(SELECT quote_literal(word) FROM unnest(tsvector_to_array(search_vector(${text}))) AS word),
        ' | ')::tsquery AS words
    ), candidates AS (
      (SELECT * FROM "BoardEntry" WHERE until IS NULL OR until > now()
        ORDER BY "publishedAt" DESC, "advertId" DESC LIMIT ${CANDIDATES})
      UNION ALL
      (SELECT * FROM "BoardEntry" WHERE "topicIds" && ${topicIds}::int[] AND (until IS NULL OR until > now())
        ORDER BY "publishedAt" DESC, "advertId" DESC LIMIT ${CANDIDATES})
    ), scored AS (
      SELECT DISTINCT ON ("advertId") "advertId" AS id, "publishedAt",
        cardinality(ARRAY(SELECT unnest("topicIds") INTERSECT SELECT unnest(${topicIds}::int[])))
          + least(1, 5 * coalesce(ts_rank(vector, asked.words, 1), 0)) AS score
      FROM candidates, asked
    )
    SELECT id FROM scored ORDER BY round(score::numeric, 1) DESC, "publishedAt" DESC, id DESC LIMIT ${take}`;
  const ids = ranked.map(({ id }) => id);
  const found = await db.advert.findMany({ where: { id: { in: ids }, ...published }, select: card });
  return ids.flatMap((wanted) => found.find(({ id }) => id === wanted) ?? []);
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
      ...{ street: true, postalCode: true, reference: true, latitude: true, longitude: true, employerId: true },
      employer: { select: { slug: true, name: true, url: true } },
      topics: { select: { id: true, slug: true, name: true } },
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
