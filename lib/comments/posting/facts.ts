import { sentKey } from '@/lib/comments/form-key';
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
  joinedAt: Date;
  sanction: Sanction | null;
  /** Null unless it is published. */
  article: { publishedAt: Date; commentsOpen: boolean; slowModeMinutes: number } | null;
  /** When this person last wrote on this article, where it slows people down. */
  lastAt: Date | null;
  /** The comment that is answered; null unless the public can see it, on this article. */
  parent: Place | null;
}

interface Row {
  id: number;
  again: number | null;
  joinedAt: Date;
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
}

/** In one statement: under load, the way to the database and back is what costs. */
export async function factsOf(tx: Transaction, { actor, articleId, parentId, formKey, text }: Posting): Promise<Facts> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT nextval(pg_get_serial_sequence('"Comment"', 'id'))::int AS id, again.id AS again, person."createdAt" AS "joinedAt",
      sanction.id AS "sanctionId", sanction.reason, sanction."expiresAt",
      article."publishedAt", article."commentsOpen", article."slowModeMinutes", last."createdAt" AS "lastAt",
      parent."rootId", parent.path, parent.depth
    FROM "User" person
    LEFT JOIN "Comment" again ON again."authorId" = person.id AND again."formKey" = ${sentKey(formKey, text)}
    LEFT JOIN LATERAL (
      SELECT id, reason, "expiresAt" FROM "Sanction" WHERE "personId" = person.id AND ${inForceSql}
      ORDER BY "expiresAt" DESC NULLS FIRST LIMIT 1
    ) sanction ON true
    LEFT JOIN "Article" article ON article.id = ${articleId} AND article.status = 'PUBLISHED'
    LEFT JOIN LATERAL (
      SELECT "createdAt" FROM "Comment" WHERE "authorId" = person.id AND "articleId" = article.id
      ORDER BY id DESC LIMIT 1
    ) last ON article."slowModeMinutes" > 0
    LEFT JOIN "Comment" parent ON parent.id = ${parentId ?? null}::int AND parent."articleId" = article.id
      AND parent."publishedRevisionId" IS NOT NULL
    WHERE person.id = ${actor.id}`;
  if (!row) throw new Error('the person who writes is gone');
  const { id, again, joinedAt, lastAt, publishedAt, commentsOpen, slowModeMinutes, rootId, path, depth } = row;
  return {
    ...{ id, again, joinedAt, lastAt },
    sanction: row.sanctionId === null ? null : { reason: row.reason, expiresAt: row.expiresAt },
    article: publishedAt && { publishedAt, commentsOpen, slowModeMinutes },
    parent: rootId === null ? null : { rootId, path, depth },
  };
}
