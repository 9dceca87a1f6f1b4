import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/** Removes a topic that nothing is about. Refuses: 403, 404 `topicGone`, 409 `topicUsed`. */
export async function removeTopic({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  await db.$transaction(async (tx) => {
    // Locked, so that no article comes to it meanwhile.
    const found = await tx.$queryRaw<unknown[]>`SELECT id FROM "Topic" WHERE id = ${id} FOR UPDATE`;
    if (found.length === 0) throw new Refusal('topicGone', 404);
    const used = { OR: [{ articles: { some: {} } }, { adverts: { some: {} } }, { books: { some: {} } }] };
    if (await tx.topic.findFirst({ where: { id, ...used }, select: { id: true } })) throw new Refusal('topicUsed', 409);
    await tx.topic.delete({ where: { id }, select: { id: true } });
  });
  expire([tags.articles]);
}
