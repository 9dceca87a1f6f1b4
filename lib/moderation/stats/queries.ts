import { db } from '@/lib/db';

export interface Agreement {
  agreed: number;
  compared: number;
}

/** Of the last thirty days' decisions those on which an adviser had spoken before, and how often it said the same. */
export const agreementOf = async (adviser: 'score' | 'advice'): Promise<Agreement> => verdictOf(await bandsOf(adviser));

/** How often it was on the right side of the middle. */
export function verdictOf(bands: Band[]): Agreement {
  const sum = (count: (band: Band) => number) => bands.reduce((total, band) => total + count(band), 0);
  return {
    agreed: sum(({ band, refused, decided }) => (band >= BANDS / 2 ? refused : decided - refused)),
    compared: sum(({ decided }) => decided),
  };
}

export const BANDS = 10;

interface Band {
  /** What was said: 0 for below 10 %, 9 for 90 % and above. */
  band: number;
  decided: number;
  refused: number;
}

/** What was said against what was decided, by tenths: a calibrated adviser is right as often as it says. */
export function bandsOf(adviser: 'score' | 'advice'): Promise<Band[]> {
  return db.$queryRaw<Band[]>`
    SELECT band, count(*)::int AS decided, count(*) FILTER (WHERE verdict = 'REJECT')::int AS refused
    FROM (
      SELECT d.verdict, least(floor(said.chance * ${BANDS}::int), ${BANDS - 1}::int)::int AS band
      FROM "ModerationDecision" d JOIN "Screening" s ON s."revisionId" = d."revisionId"
      CROSS JOIN LATERAL (SELECT CASE WHEN ${adviser} = 'score' THEN s.score ELSE s.advice END AS chance) AS said
      WHERE d."decidedAt" > now() - interval '30 days' AND d.verdict IN ('APPROVE', 'REJECT')
        AND d."decidedAt" > s."screenedAt" AND said.chance IS NOT NULL
        AND NOT EXISTS (SELECT FROM "ModerationDecision" u WHERE u."undoesId" = d.id)
      ORDER BY d."decidedAt" DESC LIMIT 10000
    ) AS judged
    GROUP BY band ORDER BY band`;
}

/** How many waited at the end of each of the last thirty days, and now; the oldest first. */
export function waitingByDay(): Promise<{ day: Date; waiting: number }[]> {
  return db.$queryRaw<{ day: Date; waiting: number }[]>`
    WITH spans AS (
      SELECT r."createdAt" AS since,
        least(
          (SELECT min(n."createdAt") FROM "CommentRevision" n WHERE n."commentId" = r."commentId" AND n.number > r.number),
          (SELECT min(d."decidedAt") FROM "ModerationDecision" d WHERE d."revisionId" = r.id AND d."fromStatus" = 'WAITING'
            AND NOT EXISTS (SELECT FROM "ModerationDecision" u WHERE u."undoesId" = d.id)),
          c."withdrawnAt"
        ) AS until
      FROM "CommentRevision" r JOIN "Comment" c ON c.id = r."commentId"
      WHERE r."createdAt" > now() - interval '60 days' OR c.status = 'WAITING'
    ), changes AS (
      SELECT since AS at, 1 AS change FROM spans UNION ALL SELECT until, -1 FROM spans WHERE until IS NOT NULL
    ), daily AS (
      SELECT greatest(date_trunc('day', at) + interval '1 day', date_trunc('day', now()) - interval '29 days') AS day, sum(change) AS change
      FROM changes GROUP BY 1
    )
    SELECT least(days.day, now()) AS day,
      (SELECT coalesce(sum(daily.change), 0) FROM daily WHERE daily.day <= days.day)::int AS waiting
    FROM generate_series(date_trunc('day', now()) - interval '29 days', date_trunc('day', now()) + interval '1 day', interval '1 day') AS days (day)
    ORDER BY 1`;
}

/** Hours from a wording to its decision on each of the last thirty days; days without decisions are left out. */
export function timesByDay(): Promise<{ day: Date; median: number; p95: number; decisions: number }[]> {
  return db.$queryRaw`
    SELECT day, count(*)::int AS decisions,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY hours) AS median,
      percentile_cont(0.95) WITHIN GROUP (ORDER BY hours) AS p95
    FROM (
      SELECT date_trunc('day', d."decidedAt") AS day, extract(epoch FROM d."decidedAt" - r."createdAt")::float8 / 3600 AS hours
      FROM "ModerationDecision" d JOIN "CommentRevision" r ON r.id = d."revisionId"
      WHERE d."decidedAt" > date_trunc('day', now()) - interval '29 days' AND d."fromStatus" = 'WAITING' AND d.verdict <> 'UNDO'
        AND NOT EXISTS (SELECT FROM "ModerationDecision" u WHERE u."undoesId" = d.id)
    ) AS taken
    GROUP BY day ORDER BY day`;
}

/** Who has decided how much in the last thirty days, and how much of it was reversed later. */
export function loadByModerator(): Promise<{ name: string; decisions: number; refusals: number; reversed: number }[]> {
  return db.$queryRaw`
    SELECT coalesce(u.name, '') AS name, count(*)::int AS decisions,
      count(*) FILTER (WHERE d.verdict IN ('REJECT', 'TAKE_DOWN'))::int AS refusals,
      count(*) FILTER (WHERE d.verdict IN ('REJECT', 'TAKE_DOWN') AND EXISTS (
        SELECT FROM "ModerationDecision" x WHERE x."commentId" = d."commentId" AND x.id > d.id AND x.verdict = 'RESTORE'))::int AS reversed
    FROM "ModerationDecision" d JOIN "User" u ON u.id = d."moderatorId"
    WHERE d."decidedAt" > now() - interval '30 days' AND d.verdict <> 'UNDO'
      AND NOT EXISTS (SELECT FROM "ModerationDecision" x WHERE x."undoesId" = d.id)
    GROUP BY u.id, u.name ORDER BY decisions DESC, name LIMIT 100`;
}
