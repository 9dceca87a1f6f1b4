import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { TIME_ZONE } from '@/lib/site/messages';

/** Every month with articles and how many, newest first. Cached. */
export async function archiveMonths() {
  'use cache';
  keepUntilExpired(tags.articles);
  return db.$queryRaw<{ year: number; month: number; articles: number }[]>`
    SELECT extract(year FROM local)::int AS year, extract(month FROM local)::int AS month, count(*)::int AS articles
    FROM (SELECT "publishedAt" AT TIME ZONE ${TIME_ZONE} AS local FROM "Article" WHERE status = 'PUBLISHED' AND NOT standing) AS dated
    GROUP BY 1, 2 ORDER BY 1 DESC, 2 DESC LIMIT 1200`;
}
