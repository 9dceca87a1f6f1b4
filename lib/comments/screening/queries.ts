import { franc } from 'franc-min';
import type { Facts } from '@/lib/comments/screening/facts';
import { learnedScore } from '@/lib/comments/screening/learned/queries';
import type { RuleName } from '@/lib/comments/screening/schema';
import type { Choices } from '@/lib/comments/screening/screen';
import type { Watched } from '@/lib/comments/screening/words/match';
import { askedWords } from '@/lib/comments/screening/words/match';
import { watchedWords } from '@/lib/comments/screening/words/queries';
import { db } from '@/lib/db';

const HOUR = 3_600_000;
/** Twins and refused likenesses are sought among so many of the latest. */
const RECENT = 1_000;
const BEGINNING = 1_000;

/** What the rules may know of one wording; null when it is gone. */
export async function screeningFacts(revisionId: number): Promise<Facts | null> {
  const revision = await db.commentRevision.findUnique({ where: { id: revisionId }, select });
  if (!revision) return null;
  const { source, createdAt, comment } = revision;
  const where = { authorId: comment.authorId, id: { lt: comment.id } };
  const [approved, last, twins, refusedLike, watched, learned, choices] = await Promise.all([
    db.comment.count({ where: { ...where, status: 'APPROVED' } }),
    db.comment.findFirst({ where, orderBy: { id: 'desc' }, select: { createdAt: true } }),
    twinsOf(comment.id, source),
    likestRefused(comment.id, source),
    watchedWords(),
    learnedScore(source),
    screeningChoices(),
  ]);
  return {
    source,
    author: {
      hours: (createdAt.getTime() - comment.author.createdAt.getTime()) / HOUR,
      approved,
      secondsSinceLast: last && (comment.createdAt.getTime() - last.createdAt.getTime()) / 1000,
    },
    twins,
    refusedLike,
    watched,
    vocabulary: await vocabularyFor(watched, [source]),
    learned,
    choices,
  };
}

const select = {
  source: true,
  createdAt: true,
  comment: { select: { id: true, authorId: true, createdAt: true, author: { select: { createdAt: true } } } },
} as const;

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

async function twinsOf(commentId: number, source: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    WITH recent AS (SELECT id FROM "Comment" WHERE id < ${commentId} ORDER BY id DESC LIMIT ${RECENT})
    SELECT count(DISTINCT r."commentId")::int AS count
    FROM recent JOIN "CommentRevision" r ON r."commentId" = recent.id
    WHERE length(r.source) = ${source.length}::int AND r.source = ${source}`;
  return row?.count ?? 0;
}

async function likestRefused(commentId: number, source: string): Promise<Facts['refusedLike']> {
  const [row] = await db.$queryRaw<{ id: number; likeness: number }[]>`
    WITH refused AS (
      SELECT "revisionId", "commentId" FROM "ModerationDecision" d
      WHERE verdict IN ('REJECT', 'TAKE_DOWN') AND "commentId" <> ${commentId}
        AND NOT EXISTS (SELECT FROM "ModerationDecision" u WHERE u."undoesId" = d.id)
      ORDER BY id DESC LIMIT ${RECENT}
    )
    SELECT refused."commentId" AS id, similarity(left(r.source, ${BEGINNING}::int), left(${source}, ${BEGINNING}::int)) AS likeness
    FROM refused JOIN "CommentRevision" r ON r.id = refused."revisionId"
    WHERE length(r.source) BETWEEN ${source.length}::int * 0.5 AND ${source.length}::int * 2
    ORDER BY likeness DESC LIMIT 1`;
  return row ?? null;
}
