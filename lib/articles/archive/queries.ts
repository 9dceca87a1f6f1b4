import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { TIME_ZONE } from '@/lib/site/messages';

const MOST_MONTHS = 1_200;

/**
 * Every month with articles, newest first. From the newest article of each month straight to the newest before that
 * month: one look into the index for each, however many articles there are. Cached.
 */
export async function archiveMonths() {
  'use cache';
  keepUntilExpired(tags.articles);
  return db.$queryRaw<{ year: number; month: number }[]>`
    WITH RECURSIVE dated AS (
      (SELECT date_trunc('month', "publishedAt" AT TIME ZONE ${TIME_ZONE}) AS month
        FROM "Article" WHERE status = 'PUBLISHED' AND NOT standing ORDER BY "publishedAt" DESC LIMIT 1)
      UNION ALL
      SELECT date_trunc('month', older."publishedAt" AT TIME ZONE ${TIME_ZONE}) FROM dated, LATERAL (
        SELECT "publishedAt" FROM "Article"
        WHERE status = 'PUBLISHED' AND NOT standing AND "publishedAt" < dated.month AT TIME ZONE ${TIME_ZONE}
        ORDER BY "publishedAt" DESC LIMIT 1) AS older
    )
    SELECT extract(year FROM month)::int AS year, extract(month FROM month)::int AS month FROM dated LIMIT ${MOST_MONTHS}`;
}
