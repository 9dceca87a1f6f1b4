import { db } from '@/lib/db';

const ENOUGH = 20;

/**
 * How long comments have waited for their decision in the last seven days, in minutes: the middle half
 * of them. Null while there are too few to be honest about. Left out is what tells nothing of how quick the team
 * is: decisions taken back, comments that waited on another site, and what a ban has refused all at once.
 */
export async function usualWait(): Promise<{ from: number; to: number } | null> {
  const [row] = await db.$queryRaw<{ decisions: number; from: number; to: number }[]>`
    SELECT count(*)::int AS decisions,
      percentile_cont(0.25) WITHIN GROUP (ORDER BY minutes) AS from,
      percentile_cont(0.75) WITHIN GROUP (ORDER BY minutes) AS to
    FROM (
      SELECT extract(epoch FROM d."decidedAt" - r."createdAt")::float8 / 60 AS minutes
      FROM "ModerationDecision" d JOIN "CommentRevision" r ON r.id = d."revisionId" JOIN "Comment" c ON c.id = d."commentId"
      WHERE d."decidedAt" > now() - interval '7 days' AND d."fromStatus" = 'WAITING' AND c."formKey" NOT LIKE 'import:%'
        AND NOT EXISTS (SELECT FROM "ModerationDecision" u WHERE u."undoesId" = d.id)
        AND NOT EXISTS (
          SELECT FROM "Sanction" s
          WHERE s."personId" = c."authorId" AND s."takesDown" AND s."createdAt" <= d."decidedAt")
      ORDER BY d."decidedAt" DESC LIMIT 2000
    ) AS waits`;
  if (!row || row.decisions < ENOUGH) return null;
  return { from: Math.max(1, Math.round(row.from)), to: Math.max(1, Math.round(row.to)) };
}
