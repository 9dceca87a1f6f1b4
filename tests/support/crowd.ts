import { type Place, placeUnder } from '@/lib/comments/thread';
import { db } from '@/lib/db';

interface Crowd {
  articleId: number;
  authorId: string;
  /** For each comment the place in this list of the one it answers; null begins a thread. */
  answers: (number | null)[];
  html?: (place: number) => string;
}

/** So many approved comments at once, by SQL; their ids in the order of the list. */
export async function crowd({ articleId, authorId, answers, html = () => '<p>A thought.</p>' }: Crowd) {
  const [last] = await db.$queryRaw<{ id: number }[]>`SELECT coalesce(max(id), 0)::int AS id FROM "Comment"`;
  const first = (last?.id ?? 0) + 1;
  const places: Place[] = [];
  const parents: (number | null)[] = [];
  for (const [index, answered] of answers.entries()) {
    const parent = answered === null ? null : (places[answered] ?? null);
    places.push(placeUnder(parent, first + index));
    parents.push(answered === null ? null : first + answered);
  }
  const ids = places.map((_, index) => first + index);
  await db.$transaction([
    db.$executeRaw`
      INSERT INTO "Comment" (id, "articleId", "authorId", "parentId", "rootId", path, depth, "formKey")
      SELECT id, ${articleId}, ${authorId}, parent, root, path, depth, gen_random_uuid()
      FROM unnest(${ids}::int[], ${parents}::int[], ${places.map(({ rootId }) => rootId)}::int[],
        ${places.map(({ path }) => path)}::text[], ${places.map(({ depth }) => depth)}::int[])
        AS c(id, parent, root, path, depth)`,
    db.$executeRaw`
      INSERT INTO "CommentRevision" ("commentId", number, source, html)
      SELECT id, 1, html, html FROM unnest(${ids}::int[], ${ids.map((_, index) => html(index))}::text[]) AS r(id, html)`,
    db.$executeRaw`
      UPDATE "Comment" c SET status = 'APPROVED', "publishedRevisionId" = r.id,
        "publishedAt" = timestamptz '2026-01-01' + c.id * interval '1 second'
      FROM "CommentRevision" r WHERE r."commentId" = c.id AND c.id >= ${first} AND c."articleId" = ${articleId}`,
    db.$executeRaw`SELECT setval(pg_get_serial_sequence('"Comment"', 'id'), ${first + ids.length})`,
  ]);
  return ids;
}

/** Threads of the given sizes: a first comment, and replies that answer it or one of its replies in turn. */
export function threadsOf(...sizes: number[]): (number | null)[] {
  const answers: (number | null)[] = [];
  for (const size of sizes) {
    const root = answers.length;
    for (let member = 0; member < size; member++) {
      answers.push(member === 0 ? null : member % 3 === 0 ? root + member - 1 : root);
    }
  }
  return answers;
}
