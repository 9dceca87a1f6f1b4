import { db, type Transaction } from '@/lib/db';

const MOST = 100;

interface Use {
  id: number;
  title: string;
  /** Readers see it there now; otherwise it is part of a working copy or of what is scheduled. */
  live: boolean;
}

/**
 * Where a picture stands now: in articles as readers see them, in working copies and in what is
 * scheduled, as the lead picture or in the text; on books as their cover, of authors as their portrait. At most 100 of each.
 */
export async function usesOfPicture({ id, path }: { id: number; path: string }, tx: Transaction = db) {
  const paths = [path, ...(await formerPaths(id, tx))];
  const live = await tx.$queryRaw<Use[]>`
    SELECT id, title, true AS live FROM "Article"
    WHERE "heroId" = ${id} OR media_paths("bodyHtml") && ${paths} ORDER BY id DESC LIMIT ${MOST}`;
  const working = await tx.$queryRaw<Use[]>`
    SELECT DISTINCT a.id, a.title, false AS live
    FROM "ArticleRevision" r JOIN "Article" a ON a.id = r."articleId"
    WHERE (r.content->>'heroId' = ${String(id)} OR media_paths(r.content->>'bodyHtml') && ${paths})
      AND (r.id = a."scheduledRevisionId"
        OR NOT EXISTS (SELECT FROM "ArticleRevision" n WHERE n."articleId" = a.id AND n.number > r.number))
    ORDER BY a.id DESC LIMIT ${MOST}`;
  const books = await tx.book.findMany({ where: { coverId: id }, take: MOST, select: { id: true, title: true } });
  const authors = await tx.author.findMany({ where: { portraitId: id }, take: MOST, select: { id: true, name: true } });
  const shown = new Set(live.map((article) => article.id));
  return { articles: [...live, ...working.filter((article) => !shown.has(article.id))], books, authors };
}

const formerPaths = async (mediaId: number, tx: Transaction): Promise<string[]> =>
  (await tx.formerMediaPath.findMany({ where: { mediaId }, take: MOST, select: { path: true } })).map(
    ({ path }) => path,
  );
