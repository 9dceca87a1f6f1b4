import { isSlug } from '@/lib/articles/schema';
import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { card } from '@/lib/jobs/queries';

const SHOWN = 50;
const MOST = 1_000;

/** An employer is public once an advert of theirs was. */
const known = { adverts: { some: { publishedAt: { not: null } } } };

export const employerNamed = (slug: string) =>
  db.employer.findFirst({ where: { slug, ...known }, select: { id: true, name: true } });

/** An employer with the newest of their adverts; null when there is none. Cached. */
export async function employerPage(slug: string) {
  'use cache';
  keepUntilExpired(tags.adverts);
  const found = isSlug(slug) && (await db.employer.findFirst({ where: { slug, ...known } }));
  if (!found) return null;
  const where = { employerId: found.id, status: 'PUBLISHED' } as const;
  const [count, adverts] = await Promise.all([
    db.advert.count({ where }),
    db.advert.findMany({ where, orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }], take: SHOWN, select: card }),
  ]);
  return { slug, name: found.name, url: found.url, count, adverts };
}

/** Employers that have adverts on the board, by name; the thousand with most of them. Cached. */
export async function employersOnBoard() {
  'use cache';
  keepUntilExpired(tags.adverts);
  return db.$queryRaw<{ slug: string; name: string; count: number }[]>`
    SELECT e.slug, e.name, b.count FROM "Employer" e JOIN (
      SELECT "employerId", count(*)::int FROM "BoardEntry" GROUP BY 1 ORDER BY 2 DESC LIMIT ${MOST}
    ) b ON b."employerId" = e.id ORDER BY lower(e.name), e.id`;
}

/** How many adverts an employer has on the board. Cached. */
export async function advertsOfEmployer(employerId: number): Promise<number> {
  'use cache';
  keepUntilExpired(tags.adverts);
  return db.boardEntry.count({ where: { employerId } });
}
