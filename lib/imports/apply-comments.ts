import { placeUnder } from '@/lib/comments/thread';
import type { Transaction } from '@/lib/db';
import { bringPeople } from '@/lib/imports/bring-people';
import { commentsHere } from '@/lib/imports/comments-here';
import type { Outcome } from '@/lib/imports/report';
import { type Adding, storeComments } from '@/lib/imports/store-comments';
import type { CommentStatus } from '@/prisma/generated/enums';

/** One comment of a former site in our words. */
export interface IncomingComment {
  id: string;
  /** The one it answers; '' for none. */
  parent: string;
  email: string;
  author: string;
  at: Date;
  status: CommentStatus;
  formKey: string;
  /** Its wordings, the first one first, and the number of the visible one. */
  revisions: { source: string; html: string; at: Date }[];
  published: number | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
}

interface Input {
  articleId: number;
  source: string;
  /** Those of one article; each after what it answers. */
  comments: IncomingComment[];
}

interface Applied {
  what: Outcome;
  /** It answers something that is not here and begins a thread of its own. */
  orphan: boolean;
}

const BATCH = 1_000;

/** Adds the comments that are not here yet, in their threads, and says of each what became of it. */
export async function applyComments(tx: Transaction, { articleId, source, comments }: Input): Promise<Applied[]> {
  const places = await commentsHere(
    tx,
    source,
    comments.flatMap(({ id, parent }) => [id, parent]),
  );
  const missing = comments.filter(({ id }) => !places.has(id));
  const ids = await newIds(tx, missing.length);
  const adding: Adding[] = [];
  const applied = comments.map((comment): Applied => {
    if (places.has(comment.id)) return { what: 'there', orphan: false };
    const parent = places.get(comment.parent) ?? null;
    const id = ids[adding.length] ?? 0;
    const position = placeUnder(parent, id);
    places.set(comment.id, { id, ...position });
    adding.push({ id, comment, position, parentId: parent?.id ?? null });
    return { what: 'added', orphan: comment.parent !== '' && !parent };
  });
  for (let from = 0; from < adding.length; from += BATCH) {
    const batch = adding.slice(from, from + BATCH);
    const people = await bringPeople(
      tx,
      source,
      batch.map(({ comment }) => comment),
    );
    await storeComments(tx, { articleId, source, people, adding: batch });
  }
  return applied;
}

async function newIds(tx: Transaction, count: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence('"Comment"', 'id'))::int AS id FROM generate_series(1, ${count}::int)`;
  return rows.map(({ id }) => id);
}
