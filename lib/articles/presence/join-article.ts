import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

interface Input {
  id: number;
  /** Write from now on, whoever did so before. */
  takeOver: boolean;
}

interface Company {
  /** Who writes; null: the one who asked. */
  writer: string | null;
  /** Who else has the article open. */
  others: string[];
}

/**
 * Says that somebody has an article open, for the next minute. The first one writes; a colleague looks on
 * or takes over. A lease and no lock: it ends by itself, and whoever saves over a newer version is refused
 * anyway. Refuses: 403, 404 `articleGone`.
 */
export async function joinArticle({ id, takeOver }: Input, actor: Viewer): Promise<Company> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  return db.$transaction(async (tx) => {
    // Locked, so that of two who come at once only one is the first.
    const found = await tx.$queryRaw<unknown[]>`SELECT id FROM "Article" WHERE id = ${id} FOR NO KEY UPDATE`;
    if (found.length === 0) throw new Refusal('articleGone', 404);
    await tx.$executeRaw`DELETE FROM "ArticlePresence" WHERE "articleId" = ${id} AND until < now()`;
    if (takeOver) await tx.articlePresence.updateMany({ where: { articleId: id }, data: { writes: false } });
    await tx.$executeRaw`
      INSERT INTO "ArticlePresence" ("articleId", "userId", until, writes)
      VALUES (${id}, ${actor.id}, now() + interval '1 minute',
        NOT EXISTS (SELECT FROM "ArticlePresence" WHERE "articleId" = ${id} AND writes))
      ON CONFLICT ("articleId", "userId") DO UPDATE
      SET until = excluded.until, writes = "ArticlePresence".writes OR excluded.writes`;
    const present = await tx.articlePresence.findMany({
      where: { articleId: id, userId: { not: actor.id } },
      orderBy: { since: 'asc' },
      take: 20,
      select: { writes: true, user: { select: { name: true } } },
    });
    const names = present.map(({ writes, user }) => ({ writes, name: user.name ?? '–' }));
    return {
      writer: names.find(({ writes }) => writes)?.name ?? null,
      others: names.filter(({ writes }) => !writes).map(({ name }) => name),
    };
  });
}
