import { type Signal, storedSignals, urgencyOf } from '@/lib/comments/screening/schema';
import type { Transaction } from '@/lib/db';

type Found = { revisionId: number; signals: Signal[] } & (
  | { score: number | null; language: string }
  /** What the adviser outside has said. */
  | { advice: number }
);

interface Before {
  revisionId: number;
  commentId: number;
  newest: boolean;
  signals: unknown;
}

const outside = ({ rule }: Signal) => rule === 'adviser';

/**
 * Keeps what was found about wordings beside what the other one, rules or adviser, has found; while one is the newest
 * of its comment, the queue can be filtered and ordered by it. Of what its author has taken back meanwhile nothing is
 * kept. Changes nothing that a reader sees.
 */
export async function keepScreenings(tx: Transaction, found: Found[]): Promise<void> {
  const before = await tx.$queryRaw<Before[]>`
    SELECT r.id AS "revisionId", c.id AS "commentId", s.signals,
      NOT EXISTS (SELECT FROM "CommentRevision" n WHERE n."commentId" = c.id AND n.id > r.id) AS newest
    FROM "Comment" c JOIN "CommentRevision" r ON r."commentId" = c.id
    LEFT JOIN "Screening" s ON s."revisionId" = r.id
    WHERE r.id = ANY(${found.map(({ revisionId }) => revisionId)}::int[]) AND c.status <> 'WITHDRAWN'
    ORDER BY c.id FOR UPDATE OF c`;
  const known = new Map(before.map((row) => [row.revisionId, row]));
  const rows = found.flatMap((one) => {
    const row = known.get(one.revisionId);
    return row ? [rowOf(one, row)] : [];
  });
  await tx.$executeRaw`
    WITH found AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS found(
        "revisionId" int, "commentId" int, newest boolean, signals jsonb, score float8, advice float8,
        urgency int, rules text[], language text)
    ), kept AS (
      INSERT INTO "Screening" ("revisionId", signals, score, advice)
      SELECT "revisionId", signals, score, advice FROM found
      ON CONFLICT ("revisionId") DO UPDATE SET signals = excluded.signals,
        score = CASE WHEN excluded.advice IS NULL THEN excluded.score ELSE "Screening".score END,
        advice = coalesce(excluded.advice, "Screening".advice)
    )
    UPDATE "Comment" c SET urgency = found.urgency, signals = found.rules, language = coalesce(found.language, c.language),
      screened = c.screened OR found.advice IS NULL
    FROM found WHERE c.id = found."commentId" AND found.newest`;
}

function rowOf(found: Found, { commentId, newest, signals }: Before) {
  const kept = storedSignals.parse(signals ?? []).filter((one) => outside(one) !== 'advice' in found);
  const all = 'advice' in found ? [...kept, ...found.signals] : [...found.signals, ...kept];
  const rules = [...new Set(all.map(({ rule }) => rule))];
  return { ...found, commentId, newest, signals: all, urgency: urgencyOf(all), rules };
}
