import type { Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import type { CommentStatus, Verdict } from '@/prisma/generated/enums';

/**
 * The comment as it is now, held until the transaction ends: decisions on it and new wordings of it
 * wait. `now` is the database's clock, which servers with different clocks agree on. Refuses: 404.
 */
export async function lockComment(tx: Transaction, id: number) {
  const [locked] = await tx.$queryRaw<{ now: Date }[]>`
    SELECT clock_timestamp() AS now FROM "Comment" WHERE id = ${id} FOR UPDATE`;
  // A statement of its own, which sees what was committed while the first one waited.
  const [comment] = locked ? await read(tx, id) : [];
  if (!locked || !comment) throw new Refusal('commentGone', 404);
  const { name, email, erased, held, heldBy, title, appealedOf, appealedVerdict, appealedRevision, ...rest } = comment;
  return {
    ...rest,
    now: locked.now,
    author: { name, email, erased, hold: held ? { moderator: { name: heldBy } } : null },
    article: { title },
    /** The decision that its author's open appeal is about. */
    appealed:
      appealedOf && appealedVerdict && appealedRevision
        ? { moderatorId: appealedOf, verdict: appealedVerdict, revisionId: appealedRevision }
        : null,
  };
}

interface Row {
  id: number;
  articleId: number;
  authorId: string;
  status: CommentStatus;
  version: number;
  createdAt: Date;
  publishedAt: Date | null;
  publishedRevisionId: number | null;
  revisionId: number;
  /** The wording that was taken down. */
  lastPublished: number | null;
  noticed: boolean;
  name: string | null;
  email: string;
  /** The author has erased the account. */
  erased: boolean;
  held: boolean;
  heldBy: string | null;
  title: string;
  appealedOf: string | null;
  appealedVerdict: Verdict | null;
  appealedRevision: number | null;
}

/** All in one question: the comment is locked meanwhile, and others wait for it. */
const read = (tx: Transaction, id: number) => tx.$queryRaw<Row[]>`
  SELECT c.id, c."articleId", c."authorId", c.status::text, c.version, c."createdAt", c."publishedAt", c."publishedRevisionId",
    (SELECT r.id FROM "CommentRevision" r WHERE r."commentId" = c.id ORDER BY r.number DESC LIMIT 1) AS "revisionId",
    (SELECT d."publishedBeforeId" FROM "ModerationDecision" d
      WHERE d."commentId" = c.id AND d.verdict = 'TAKE_DOWN'
        AND NOT EXISTS (SELECT FROM "ModerationDecision" u WHERE u."undoesId" = d.id)
      ORDER BY d.id DESC LIMIT 1) AS "lastPublished",
    EXISTS (SELECT FROM "Notice" n WHERE n."commentId" = c.id AND n.outcome IS NULL) AS noticed,
    person.name, person.email, person."erasedAt" IS NOT NULL AS erased, hold."personId" IS NOT NULL AS held, holder.name AS "heldBy", article.title,
    first."moderatorId" AS "appealedOf", first.verdict::text AS "appealedVerdict", first."revisionId" AS "appealedRevision"
  FROM "Comment" c
  JOIN "User" person ON person.id = c."authorId"
  JOIN "Article" article ON article.id = c."articleId"
  LEFT JOIN "PersonHold" hold ON hold."personId" = c."authorId"
  LEFT JOIN "User" holder ON holder.id = hold."moderatorId"
  LEFT JOIN "Appeal" appeal ON appeal."commentId" = c.id AND appeal.outcome IS NULL
  LEFT JOIN "ModerationDecision" first ON first.id = appeal."decisionId"
  WHERE c.id = ${id}`;

export type LockedComment = Awaited<ReturnType<typeof lockComment>>;
