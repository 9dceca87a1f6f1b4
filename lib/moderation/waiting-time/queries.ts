import { db } from '@/lib/db';

const ENOUGH = 20;

/**
 * How long comments have waited for their decision in the last seven days, in minutes: the middle half
 * of them. Null while there are too few to be honest about.
 */
export async function usualWait(): Promise<{ from: number; to: number } | null> {
  const [row] = await db.$queryRaw<{ decisions: number; from: number; to: number }[]>`
    SELECT count(*)::int AS decisions,
      percentile_cont(0.25) WITHIN GROUP (ORDER BY minutes) AS from,
      percentile_cont(0.75) WITHIN GROUP (ORDER BY minutes) AS to
    FROM (
      SELECT extract(epoch FROM d."decidedAt" - r."createdAt")::float8 / 60 AS minutes
      FROM "ModerationDecision" d JOIN "CommentRevision" r ON r.id = d."revisionId"
      WHERE d."decidedAt" > now() - interval '7 days' AND d."fromStatus" = 'WAITING'
      ORDER BY d."decidedAt" DESC LIMIT 2000
    ) AS waits`;
  if (!row || row.decisions < ENOUGH) return null;
  return { from: Math.max(1, Math.round(row.from)), to: Math.max(1, Math.round(row.to)) };
}
