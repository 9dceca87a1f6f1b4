import { sentKey } from '@/lib/comments/form-key';
import { MINUTES_WITHOUT_REPEATS } from '@/lib/comments/limits';
import type { Posting } from '@/lib/comments/post-comment';
import type { Place } from '@/lib/comments/thread';
import type { Transaction } from '@/lib/db';
import { inForceSql, type Sanction } from '@/lib/moderation/sanctions/in-force';

/** All that decides whether a comment is taken, as it is at this moment. */
export interface Facts {
  /** Its id, if it is. */
  id: number;
  /** The comment that this form has already become. */
  again: number | null;
  /** The form has already become a comment, with another text where there is no `again`. */
  used: boolean;
  joinedAt: Date;
  /** When this person has erased the account, since the session was looked at. */
  erasedAt: Date | null;
  sanction: Sanction | null;
  /** Null unless it is published. */
  article: { publishedAt: Date; commentsOpen: boolean; slowModeMinutes: number } | null;
  /** When this person last wrote on this article. */
  lastAt: Date | null;
  /** The comment that is answered; null unless the public can see it, on this article. */
  parent: Place | null;
  /** The same text stands in the same place since a few minutes: the answer was lost, and a new form was opened. */
  repeated: boolean;
}

interface Row {
  id: number;
  again: number | null;
  used: boolean;
  joinedAt: Date;
  erasedAt: Date | null;
  sanctionId: number | null;
  reason: string;
  expiresAt: Date | null;
  publishedAt: Date | null;
  commentsOpen: boolean;
  slowModeMinutes: number;
  lastAt: Date | null;
  rootId: number | null;
  path: string;
  depth: number;
  repeated: boolean;
}

/** Of all postings, in their order; where an article slows people down, once more when nobody can overtake them. */
export async function factsOf(tx: Transaction, postings: Posting[]): Promise<Facts[]> {
  const rows = await read(tx, postings);
  const slowed = postings.filter((_, at) => (rows[at]?.slowModeMinutes ?? 0) > 0);
  if (slowed.length === 0) return rows.map(factsIn);
  await holdPlaces(tx, slowed);
  return (await read(tx, postings)).map(factsIn);
}

/**
 * Until the transaction ends nobody else writes in these persons' names on these articles, on whatever server: in slow
 * mode the second comment depends on the first. After the forms and in one order, so that nobody waits in a circle.
 */
async function holdPlaces(tx: Transaction, postings: Posting[]): Promise<void> {
  const places = postings.map(({ actor, articleId }) => `${actor.id} on ${articleId}`).sort();
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(place, 0)) FROM unnest(${places}::text[]) AS place`;
}

/**
 * Of all postings in one statement, in their order: under load, the way to the database and back is what costs. Each
 * part is looked up for each (`LATERAL … LIMIT`): joined, PostgreSQL would now and then read all comments instead.
 * What a form has become stands right after its key in the index: one look tells.
 */
async function read(tx: Transaction, postings: Posting[]): Promise<Row[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT nextval(pg_get_serial_sequence('"Comment"', 'id'))::int AS id, again.id AS again, coalesce(form.used, false) AS used,
      person."createdAt" AS "joinedAt", person."erasedAt",
      sanction.id AS "sanctionId", sanction.reason, sanction."expiresAt",
      article."publishedAt", article."commentsOpen", article."slowModeMinutes", own."lastAt",
      parent."rootId", parent.path, parent.depth, coalesce(own.repeated, false) AS repeated
    FROM unnest(
      ${postings.map(({ actor }) => actor.id)}::text[], ${postings.map(({ articleId }) => articleId)}::int[],
      ${postings.map(({ parentId }) => parentId ?? null)}::int[],
      ${postings.map(({ formKey, text }) => sentKey(formKey, text))}::text[],
      ${postings.map(({ formKey }) => formKey)}::text[]
    ) WITH ORDINALITY AS sent("personId", "articleId", "parentId", key, form, number)
    JOIN "User" person ON person.id = sent."personId"
    LEFT JOIN LATERAL (
      SELECT id FROM "Comment" WHERE "authorId" = person.id AND "formKey" = sent.key LIMIT 1
    ) again ON true
    LEFT JOIN LATERAL (
      SELECT starts_with("formKey", sent.form) AS used FROM "Comment"
      WHERE "authorId" = person.id AND "formKey" >= sent.form ORDER BY "formKey" LIMIT 1
    ) form ON true
    LEFT JOIN LATERAL (
      SELECT id, reason, "expiresAt" FROM "Sanction" WHERE "personId" = person.id AND ${inForceSql}
      ORDER BY "expiresAt" DESC NULLS FIRST LIMIT 1
    ) sanction ON true
    LEFT JOIN LATERAL (
      SELECT * FROM "Article" WHERE id = sent."articleId" AND status = 'PUBLISHED' LIMIT 1
    ) article ON true
    LEFT JOIN LATERAL (
      SELECT max("createdAt") AS "lastAt", bool_or(
        "createdAt" > now() - ${MINUTES_WITHOUT_REPEATS}::int * interval '1 minute' AND status <> 'WITHDRAWN'
          AND "parentId" IS NOT DISTINCT FROM sent."parentId" AND split_part("formKey", ':', 2) = split_part(sent.key, ':', 2)
          AND NOT EXISTS (SELECT FROM "CommentRevision" WHERE "commentId" = newest.id AND number > 1)
      ) AS repeated
      FROM (SELECT * FROM "Comment" WHERE "authorId" = person.id AND "articleId" = article.id ORDER BY id DESC LIMIT 5) newest
    ) own ON true
    LEFT JOIN LATERAL (
      SELECT "rootId", path, depth FROM "Comment"
      WHERE id = sent."parentId" AND "articleId" = article.id AND "publishedRevisionId" IS NOT NULL LIMIT 1
    ) parent ON true
    ORDER BY sent.number`;
  if (rows.length < postings.length) throw new Error('the person who writes is gone');
  return rows;
}

function factsIn({ sanctionId, reason, expiresAt, publishedAt, rootId, path, depth, ...row }: Row): Facts {
  const { id, again, used, joinedAt, erasedAt, lastAt, commentsOpen, slowModeMinutes, repeated } = row;
  return {
    ...{ id, again, used, joinedAt, erasedAt, lastAt, repeated },
    sanction: sanctionId === null ? null : { reason, expiresAt },
    article: publishedAt && { publishedAt, commentsOpen, slowModeMinutes },
    parent: rootId === null ? null : { rootId, path, depth },
  };
}
