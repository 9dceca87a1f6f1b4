import { franc } from 'franc-min';
import type { Facts } from '@/lib/comments/screening/facts';
import { learnedJudge } from '@/lib/comments/screening/learned/queries';
import type { RuleName } from '@/lib/comments/screening/schema';
import type { Choices } from '@/lib/comments/screening/screen';
import type { Watched } from '@/lib/comments/screening/words/match';
import { askedWords } from '@/lib/comments/screening/words/match';
import { watchedWords } from '@/lib/comments/screening/words/queries';
import { db } from '@/lib/db';

/** Twins and refused likenesses are sought among so many of the latest. */
const RECENT = 1_000;
const BEGINNING = 1_000;

interface Row {
  id: number;
  source: string;
  hours: number;
  approved: number;
  secondsSinceLast: number | null;
  twins: number;
  likestId: number | null;
  likeness: number;
}

/** What the rules may know of some wordings, by their ids; those that are gone are missing. */
export async function screeningFacts(revisionIds: number[]): Promise<Map<number, Facts>> {
  const [rows, watched, judge, choices] = await Promise.all([
    rowsOf(revisionIds),
    watchedWords(),
    learnedJudge(),
    screeningChoices(),
  ]);
  const sources = rows.map(({ source }) => source);
  const team = { watched, choices, vocabulary: await vocabularyFor(watched, sources) };
  return new Map(
    rows.map(({ id, source, twins, likestId, likeness, ...author }) => {
      const refusedLike = likestId === null ? null : { id: likestId, likeness };
      return [id, { source, author, twins, refusedLike, learned: judge?.(source) ?? null, ...team }];
    }),
  );
}

const rowsOf = (revisionIds: number[]) =>
  db.$queryRaw<Row[]>`
    WITH asked AS MATERIALIZED (
      SELECT r.id, r.source, r."createdAt" AS written, c.id AS "commentId", c."authorId", c."createdAt", a."createdAt" AS joined
      FROM "CommentRevision" r JOIN "Comment" c ON c.id = r."commentId" JOIN "User" a ON a.id = c."authorId"
      WHERE r.id = ANY(${revisionIds}::int[])
    ), latest AS (
      SELECT id FROM "Comment" WHERE id < (SELECT max("commentId") FROM asked) ORDER BY id DESC LIMIT ${RECENT}
    ), recent AS MATERIALIZED (
      SELECT r."commentId", r.source FROM latest JOIN "CommentRevision" r ON r."commentId" = latest.id
    ), refusals AS (
      SELECT "revisionId", "commentId" FROM "ModerationDecision" d
      WHERE verdict IN ('REJECT', 'TAKE_DOWN')
        AND NOT EXISTS (SELECT FROM "ModerationDecision" u WHERE u."undoesId" = d.id)
      ORDER BY id DESC LIMIT ${RECENT}
    ), refused AS MATERIALIZED (
      SELECT refusals."commentId", length(r.source) AS length, left(r.source, ${BEGINNING}::int) AS beginning
      FROM refusals JOIN "CommentRevision" r ON r.id = refusals."revisionId"
    )
    SELECT asked.id, asked.source, extract(epoch FROM written - joined)::float8 / 3600 AS hours,
      (SELECT count(*)::int FROM "Comment" c
        WHERE c."authorId" = asked."authorId" AND c.id < asked."commentId" AND c.status = 'APPROVED') AS approved,
      extract(epoch FROM asked."createdAt" - (SELECT c."createdAt" FROM "Comment" c
        WHERE c."authorId" = asked."authorId" AND c.id < asked."commentId" ORDER BY c.id DESC LIMIT 1))::float8
        AS "secondsSinceLast",
      (SELECT count(DISTINCT "commentId")::int FROM recent
        WHERE recent.source = asked.source AND recent."commentId" < asked."commentId") AS twins,
      likest."commentId" AS "likestId", likest.likeness
    FROM asked LEFT JOIN LATERAL (
      SELECT "commentId", similarity(beginning, left(asked.source, ${BEGINNING}::int)) AS likeness FROM refused
      WHERE "commentId" <> asked."commentId" AND length BETWEEN length(asked.source) * 0.5 AND length(asked.source) * 2
      ORDER BY likeness DESC LIMIT 1
    ) likest ON true`;

/** Which of the words that compounds ask about stand in the site's own texts. */
export async function vocabularyFor(watched: Watched[], sources: string[]): Promise<Set<string>> {
  const asked = [...new Set(sources.flatMap((source) => askedWords(watched, source)))];
  if (asked.length === 0) return new Set();
  const found = await db.searchWord.findMany({ where: { word: { in: asked } }, select: { word: true } });
  return new Set(found.map(({ word }) => word));
}

/** What the team has chosen for each rule. */
export async function screeningChoices(): Promise<Choices> {
  const chosen = await db.screeningChoice.findMany({ take: 50, select: { rule: true, effect: true } });
  return Object.fromEntries(chosen.map(({ rule, effect }) => [rule as RuleName, effect]));
}

/** ISO 639-3; empty where too little is written to tell. */
export function languageOf(source: string): string {
  const language = franc(source, { minLength: 25 });
  return language === 'und' ? '' : language;
}
