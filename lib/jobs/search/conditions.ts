import { db } from '@/lib/db';
import { findPlace } from '@/lib/jobs/places/gazetteer';
import type { BoardSearch } from '@/lib/jobs/search/schema';
import { searchTerms } from '@/lib/search/search-terms';
import { tsquery } from '@/lib/search/tsquery';
import { Prisma } from '@/prisma/generated/client';

/** Kilometres meant by a place without a radius. */
export const USUAL_RADIUS = 25;
const KM_A_DEGREE = 111.2;

/** What one part of a search asks of a row of the board `b`; only what is asked is there. */
export type Conditions = Partial<
  Record<'q' | 'place' | 'remote' | 'type' | 'level' | 'salary' | 'topic' | 'employer', Prisma.Sql>
>;

/** The parts of a search as SQL. A question of stop words only, and a topic or employer that is not there, find nothing. */
export async function conditionsOf(asked: BoardSearch): Promise<Conditions> {
  const [topicId, employerId, words] = await Promise.all([
    asked.topic ? idOf(db.topic.findUnique({ where: { slug: asked.topic }, select: { id: true } })) : null,
    asked.employer ? idOf(db.employer.findUnique({ where: { slug: asked.employer }, select: { id: true } })) : null,
    asked.q ? tsquery(searchTerms(asked.q)) : null,
  ]);
  return {
    ...(words && { q: words.wide ? Prisma.sql`b.vector @@ ${words.wide}::tsquery` : Prisma.sql`false` }),
    ...(asked.place && { place: nearby(asked.place, asked.radius ?? USUAL_RADIUS) }),
    ...(asked.remote && {
      remote:
        asked.remote === 'REMOTE'
          ? Prisma.sql`b.workplace = 'REMOTE'`
          : Prisma.sql`b.workplace IN ('HYBRID', 'REMOTE')`,
    }),
    ...(asked.type && { type: Prisma.sql`b."employmentType" = ${asked.type}::"EmploymentType"` }),
    ...(asked.level && { level: Prisma.sql`b.level = ${asked.level}::"AdvertLevel"` }),
    ...(asked.salary && { salary: Prisma.sql`b."salaryYear" >= ${asked.salary}` }),
    ...(topicId !== null && { topic: Prisma.sql`b."topicIds" @> ARRAY[${topicId}::int]` }),
    ...(employerId !== null && { employer: Prisma.sql`b."employerId" = ${employerId}` }),
  };
}

const idOf = async (found: Promise<{ id: number } | null>) => (await found)?.id ?? 0;

/** All of them but the ones named, joined; true where none is left. */
export function and(conditions: Conditions, ...without: (keyof Conditions)[]): Prisma.Sql {
  const parts = Object.entries(conditions).filter(([name]) => !without.includes(name as keyof Conditions));
  return Prisma.join([Prisma.sql`true`, ...parts.map(([, part]) => part)], ' AND ');
}

/** The same, with what always holds. */
export const where = (conditions: Conditions): Prisma.Sql =>
  Prisma.sql`(b.until IS NULL OR b.until > now()) AND ${and(conditions)}`;

/** Around a place that is known; else, or without a radius, by its name. A place without coordinates counts by name. */
function nearby(typed: string, radius: number): Prisma.Sql {
  const named = Prisma.sql`b."placeKey" LIKE '%' || replace(replace(replace(place_key(${typed}), '\\', ''), '%', ''), '_', '') || '%'`;
  const place = radius > 0 ? findPlace(typed) : null;
  if (!place) return named;
  const { latitude, longitude } = place;
  const north = radius / KM_A_DEGREE;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  // A box first, which an index knows; then the circle in it (haversine).
  return Prisma.sql`((b.latitude BETWEEN ${latitude - north} AND ${latitude + north}
      AND b.longitude BETWEEN ${longitude - east} AND ${longitude + east}
      AND 12742 * asin(sqrt(sin(radians(b.latitude - ${latitude}) / 2) ^ 2
        + cos(radians(${latitude})) * cos(radians(b.latitude)) * sin(radians(b.longitude - ${longitude}) / 2) ^ 2)) <= ${radius})
    OR (b.latitude IS NULL AND ${named}))`;
}
