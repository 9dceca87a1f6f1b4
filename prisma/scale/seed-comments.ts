import { placeUnder } from '@/lib/comments/thread';
import { db } from '@/lib/db';
import { inBatches } from './batches';
import { randomNumbers } from './random';
import type { Progress } from './seed-scale';
import { prose } from './words';

/** Approved comments, of which every third answers the one before it; most on few articles, as readers do. */
export async function seedComments(wanted: number, progress: Progress): Promise<void> {
  const articles = await ids(db.article.findMany({ where: { slug: { startsWith: 'scale-' } }, ...byId }));
  const people = await ids(db.user.findMany({ where: { id: { startsWith: 'scale-' } }, ...byId }));
  const from = await db.comment.count({ where: { formKey: { startsWith: 'scale-' } } });
  const [last] = await db.$queryRaw<{ id: number }[]>`SELECT coalesce(max(id), 0)::int AS id FROM "Comment"`;
  const offset = (last?.id ?? 0) + 1 - from;
  await inBatches({ what: 'comments', from, to: wanted, progress }, async (numbers) => {
    const rows = numbers.map((number) => {
      const isReply = number % 3 === 2;
      const random = randomNumbers(1_000_000_007 + (isReply ? number - 1 : number));
      const articleId = articles[Math.floor(random() ** 4 * articles.length)];
      const id = offset + number;
      const parent = isReply ? placeUnder(null, id - 1) : null;
      return {
        ...placeUnder(parent, id),
        ...{ id, articleId, parentId: isReply ? id - 1 : null, formKey: `scale-${number}` },
        authorId: people[Math.floor(random() * people.length)],
        text: prose(random, isReply ? 20 : 40),
      };
    });
    const json = JSON.stringify(rows);
    await db.$transaction([
      db.$executeRaw`
        INSERT INTO "Comment" (id, "articleId", "authorId", "parentId", "rootId", path, depth, "formKey")
        SELECT id, "articleId", "authorId", "parentId", "rootId", path, depth, "formKey" FROM json_to_recordset(${json}::json)
          AS row (id int, "articleId" int, "authorId" text, "parentId" int, "rootId" int, path text, depth int, "formKey" text)`,
      db.$executeRaw`
        INSERT INTO "CommentRevision" ("commentId", number, source, html)
        SELECT id, 1, text, '<p>' || text || '</p>' FROM json_to_recordset(${json}::json) AS row (id int, text text)`,
      db.$executeRaw`
        UPDATE "Comment" c SET status = 'APPROVED', "publishedRevisionId" = r.id, "publishedAt" = now()
        FROM "CommentRevision" r, json_to_recordset(${json}::json) AS row (id int)
        WHERE c.id = row.id AND r."commentId" = c.id`,
      db.$executeRaw`SELECT setval(pg_get_serial_sequence('"Comment"', 'id'), ${rows.at(-1)?.id ?? 1})`,
    ]);
  });
}

const byId = { orderBy: { id: 'asc' }, select: { id: true } } as const;
const ids = async <T>(rows: Promise<{ id: T }[]>) => (await rows).map(({ id }) => id);
