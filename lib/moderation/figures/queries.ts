import { createHmac } from 'node:crypto';
import { keepUntil, keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { env } from '@/lib/env';

/** From the first moment on, before the second. */
export interface Period {
  from: Date;
  to: Date;
}

export type Figures = Awaited<ReturnType<typeof figuresOf>>;

/**
 * What DSA Art. 15 and 24 ask providers to publish, and what moderators owe their public besides: decisions
 * by kind and ground with the time they took, notices and appeals with their outcomes. Decisions that were
 * undone within their half minute do not count. Times are hours; null where nothing was decided.
 */
export async function figuresOf({ from, to }: Period) {
  const [verdicts, grounds, [times], notices, [appeals]] = await Promise.all([
    db.$queryRaw<{ verdict: string; count: number }[]>`
      SELECT verdict::text, count(*)::int AS count FROM "ModerationDecision" d
      WHERE "decidedAt" >= ${from} AND "decidedAt" < ${to} AND verdict <> 'UNDO'
        AND NOT EXISTS (SELECT FROM "ModerationDecision" u WHERE u."undoesId" = d.id)
      GROUP BY 1 ORDER BY 2 DESC, 1`,
    db.$queryRaw<{ ground: string; refused: number; reversed: number }[]>`
      SELECT CASE WHEN d.spam THEN 'spam' WHEN d."houseRuleVersionId" IS NULL THEN 'law' ELSE '§ ' || r.number || ' ' || v.title END AS ground,
        count(*)::int AS refused,
        count(*) FILTER (WHERE EXISTS (SELECT FROM "ModerationDecision" x WHERE x."commentId" = d."commentId"
          AND x.id > d.id AND x.verdict = 'RESTORE'))::int AS reversed
      FROM "ModerationDecision" d
      LEFT JOIN "HouseRuleVersion" v ON v.id = d."houseRuleVersionId" LEFT JOIN "HouseRule" r ON r.id = v."ruleId"
      WHERE d."decidedAt" >= ${from} AND d."decidedAt" < ${to} AND d.verdict IN ('REJECT', 'TAKE_DOWN')
        AND NOT EXISTS (SELECT FROM "ModerationDecision" u WHERE u."undoesId" = d.id)
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 100`,
    db.$queryRaw<{ median: number | null; p95: number | null }[]>`
      SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY hours) AS median, percentile_cont(0.95) WITHIN GROUP (ORDER BY hours) AS p95
      FROM (SELECT extract(epoch FROM d."decidedAt" - r."createdAt")::float8 / 3600 AS hours
        FROM "ModerationDecision" d JOIN "CommentRevision" r ON r.id = d."revisionId"
        WHERE d."decidedAt" >= ${from} AND d."decidedAt" < ${to} AND d.verdict IN ('APPROVE', 'REJECT', 'RETURN')) AS taken`,
    db.$queryRaw<{ ground: string; received: number; takenDown: number; kept: number; median: number | null }[]>`
      SELECT n.ground::text, count(*)::int AS received, count(*) FILTER (WHERE n.outcome = 'TAKEN_DOWN')::int AS "takenDown",
        count(*) FILTER (WHERE n.outcome = 'KEPT')::int AS kept,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d."decidedAt" - n."createdAt")::float8 / 3600) AS median
      FROM "Notice" n LEFT JOIN "ModerationDecision" d ON d.id = n."decisionId"
      WHERE n."createdAt" >= ${from} AND n."createdAt" < ${to} GROUP BY 1 ORDER BY 1`,
    db.$queryRaw<{ received: number; granted: number; denied: number; median: number | null }[]>`
      SELECT count(*)::int AS received, count(*) FILTER (WHERE a.outcome = 'GRANTED')::int AS granted,
        count(*) FILTER (WHERE a.outcome = 'DENIED')::int AS denied,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d."decidedAt" - a."createdAt")::float8 / 3600) AS median
      FROM "Appeal" a LEFT JOIN "ModerationDecision" d ON d.id = a."settledById"
      WHERE a."createdAt" >= ${from} AND a."createdAt" < ${to}`,
  ]);
  return {
    verdicts,
    grounds,
    times: times ?? { median: null, p95: null },
    notices,
    appeals: appeals ?? { received: 0, granted: 0, denied: 0, median: null },
    /** No program decides here. */
    automated: 0,
  };
}

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The figures of the last thirty days and the latest decisions; a public page may be an hour old. Cached. */
export async function publicFigures() {
  'use cache';
  keepUntilExpired(tags.houseRules);
  const now = new Date();
  keepUntil(new Date(now.getTime() + HOUR));
  const period = { from: new Date(now.getTime() - 30 * DAY), to: now };
  const [figures, log] = await Promise.all([figuresOf(period), decisionLog({ ...period, take: 50 })]);
  return { period, figures, log };
}

/** Decisions without names, the newest first: who decided is one pseudonym for a month, what was said stays private. */
export async function decisionLog({ from, to, take }: Period & { take: number }) {
  const decisions = await db.moderationDecision.findMany({
    where: { decidedAt: { gte: from, lt: to }, verdict: { not: 'UNDO' }, undoneBy: null },
    orderBy: { id: 'desc' },
    take,
    select: {
      ...{ id: true, verdict: true, decidedAt: true, law: true, spam: true, machineDetected: true, moderatorId: true },
      houseRuleVersion: { select: { version: true, rule: { select: { number: true } } } },
    },
  });
  return decisions.map(({ moderatorId, houseRuleVersion, ...decision }) => ({
    ...decision,
    rule: houseRuleVersion?.rule.number ?? null,
    ruleVersion: houseRuleVersion?.version ?? null,
    moderator: pseudonym(moderatorId, decision.decidedAt),
  }));
}

const pseudonym = (moderatorId: string, at: Date) =>
  createHmac('sha256', env.INTERNAL_SECRET)
    .update(`log:${at.toISOString().slice(0, 7)}:${moderatorId}`)
    .digest('hex')
    .slice(0, 6);
