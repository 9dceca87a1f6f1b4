import { db } from '@/lib/db';
import { type Alike, judge } from '@/lib/moderation/likeness/judge';
import { likeness, trigramsOf } from '@/lib/moderation/likeness/trigrams';
import { Prisma } from '@/prisma/generated/client';

/** Waves come together: look-alikes are sought among so many neighbours in the queue. */
const NEIGHBOURS = 2_000;
/** On a page of the queue only these are compared, so that it stays quick; the cluster itself shows all. */
const GLANCED_AT = 150;
const GLANCED_TEXT = 300;
const BEGINNING = 1_000;
/** With the first, one act. */
const MOST_ALIKE = 249;
const GLANCE_LIMIT = 0.5;

/** How many waiting comments near each of these resemble it; a lower bound, good enough for a hint. */
export async function similarCounts(ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: number; text: string }[]>`
    SELECT c.id, left(r.source, ${GLANCED_TEXT}::int) AS text
    FROM (
      SELECT id FROM "Comment" WHERE status = 'WAITING' AND id >= ${Math.min(...ids)} ORDER BY id LIMIT ${GLANCED_AT}
    ) c
    JOIN LATERAL (SELECT source FROM "CommentRevision" WHERE "commentId" = c.id ORDER BY number DESC LIMIT 1) r ON true`;
  // Here and not by similarity(), which cuts both texts into trigrams anew for each pair.
  const near = rows.map(({ id, text }) => ({ id, trigrams: trigramsOf(text) }));
  const counts = new Map<number, number>();
  for (const one of near.filter(({ id }) => ids.includes(id))) {
    const alike = near.filter(({ id, trigrams }) => id !== one.id && likeness(one.trigrams, trigrams) >= GLANCE_LIMIT);
    if (alike.length > 0) counts.set(one.id, alike.length);
  }
  return counts;
}

/** The servers that links lead to: the same advert is often counted by a path of its own. */
const sitesOf = (links: Prisma.Sql) =>
  Prisma.sql`ARRAY(SELECT DISTINCT split_part(link, '/', 1) FROM unnest(${links}) AS link ORDER BY 1)`;

/**
 * The waiting comments that resemble this one: near-identical ones to be decided with it, and those
 * that only look alike, each with what sets it apart. The most alike first.
 */
export async function lookAlikes(commentId: number): Promise<Alike[]> {
  const rows = await db.$queryRaw<Omit<Alike, 'apart' | 'together'>[]>`
    WITH base AS (
      SELECT c.id, c."authorId", r.source, links(r.source) AS links
      FROM "Comment" c JOIN "CommentRevision" r ON r."commentId" = c.id
      WHERE c.id = ${commentId} ORDER BY r.number DESC LIMIT 1
    ), near AS (
      (SELECT id FROM "Comment" WHERE status = 'WAITING' AND id > ${commentId} ORDER BY id LIMIT ${NEIGHBOURS})
      UNION
      (SELECT id FROM "Comment" WHERE status = 'WAITING' AND id < ${commentId} ORDER BY id DESC LIMIT ${NEIGHBOURS / 2})
      UNION
      (SELECT id FROM "Comment" WHERE status = 'WAITING' AND id <> ${commentId}
         AND "authorId" = (SELECT "authorId" FROM base) ORDER BY id LIMIT ${MOST_ALIKE})
    ), compared AS (
      SELECT c.id, c.version, c."authorId", r.id AS "revisionId", r.source, r.html,
        similarity(left(r.source, ${BEGINNING}::int), left(base.source, ${BEGINNING}::int)) AS alike,
        c."authorId" = base."authorId" AS "sameAuthor",
        links(r.source) && base.links AS "sameLink",
        links(r.source) = '{}' AND base.links = '{}' AS "noLinks",
        ${sitesOf(Prisma.sql`links(r.source)`)} = ${sitesOf(Prisma.sql`base.links`)} AS "sameSites",
        r.source ~ '(^|\n)>' AND base.source !~ '(^|\n)>' AS quotes
      FROM near JOIN "Comment" c ON c.id = near.id CROSS JOIN base
      JOIN LATERAL (
        SELECT id, source, html FROM "CommentRevision" WHERE "commentId" = c.id ORDER BY number DESC LIMIT 1
      ) r ON true
    )
    SELECT compared.*, "User".name AS author,
      (SELECT count(*)::int FROM "Comment" o WHERE o."authorId" = compared."authorId" AND o.status = 'APPROVED') AS approved
    FROM compared JOIN "User" ON "User".id = compared."authorId"
    WHERE alike >= 0.35 OR "sameLink" OR "sameAuthor"
    ORDER BY alike DESC, id LIMIT ${MOST_ALIKE}`;
  return rows.map(judge);
}
