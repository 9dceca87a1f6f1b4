import { type Place, placeUnder } from '@/lib/comments/thread';
import { db } from '@/lib/db';

interface Crowd {
  articleId: number;
  authorId: string;
  /** For each comment the place in this list of the one it answers; null begins a thread. */
  answers: (number | null)[];
  html?: (place: number) => string;
  /** Not approved yet. */
  waiting?: boolean;
}

/** So many comments at once, by SQL, approved unless they are to wait; their ids in the order of the list. */
export async function crowd({ articleId, authorId, answers, html = () => '<p>A thought.</p>', waiting }: Crowd) {
  const [last] = await db.$queryRaw<{ id: number }[]>`SELECT coalesce(max(id), 0)::int AS id FROM "Comment"`;
  const first = (last?.id ?? 0) + 1;
  const places: Place[] = [];
  const parents: (number | null)[] = [];
  for (const [index, answered] of answers.entries()) {
    const parent = answered === null ? null : (places[answered] ?? null);
    places.push(placeUnder(parent, first + index));
    parents.push(answered === null ? null : first + answered);
  }
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const some = [...places.keys()].slice(from, from + AT_ONCE).map((index) => ({
      ...{ id: first + index, parent: parents[index], html: html(index), article: articleId, author: authorId },
      ...places[index],
    }));
    const rows = JSON.stringify(some);
    await db.$transaction([...insert(rows), ...(waiting ? [] : [publish(rows)])]);
  }
  await db.$executeRaw`SELECT setval(pg_get_serial_sequence('"Comment"', 'id'), ${first + places.length})`;
  return places.map((_, index) => first + index);
}

/** Few enough for the time that one statement may take on a busy machine. */
const AT_ONCE = 1_000;

const insert = (rows: string) => [
  db.$executeRaw`
    INSERT INTO "Comment" (id, "articleId", "authorId", "parentId", "rootId", path, depth, "formKey")
    SELECT id, article, author, parent, "rootId", path, depth, gen_random_uuid()
    FROM json_to_recordset(${rows}::json)
      AS row(id int, article int, author text, parent int, "rootId" int, path text, depth int)`,
  db.$executeRaw`
    INSERT INTO "CommentRevision" ("commentId", number, source, html)
    SELECT id, 1, html, html FROM json_to_recordset(${rows}::json) AS row(id int, html text)`,
];

const publish = (rows: string) => db.$executeRaw`
  UPDATE "Comment" c SET status = 'APPROVED', "publishedRevisionId" = r.id,
    "publishedAt" = timestamptz '2026-01-01' + c.id * interval '1 second'
  FROM "CommentRevision" r, json_to_recordset(${rows}::json) AS row(id int)
  WHERE c.id = row.id AND r."commentId" = c.id`;

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
