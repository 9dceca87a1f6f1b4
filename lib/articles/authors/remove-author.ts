import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/** Removes an author whose name stands under nothing. Refuses: 403, 404 `authorGone`, 409 `authorUsed`. */
export async function removeAuthor({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    const found = await tx.$queryRaw<unknown[]>`SELECT id FROM "Author" WHERE id = ${id} FOR UPDATE`;
    if (found.length === 0) throw new Refusal('authorGone', 404);
    const used = { OR: [{ articles: { some: {} } }, { reviewed: { some: {} } }, { responsible: { some: {} } }] };
    if (await tx.author.findFirst({ where: { id, ...used }, select: { id: true } })) {
      throw new Refusal('authorUsed', 409);
    }
    await tx.author.delete({ where: { id }, select: { id: true } });
  });
  expire([tags.articles]);
}
