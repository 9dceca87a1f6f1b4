import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';

/** Somebody closed an article: a colleague may write at once. */
export async function leaveArticle({ id }: { id: number }, actor: Viewer): Promise<void> {
  await db.articlePresence.deleteMany({ where: { articleId: id, userId: actor.id } });
}
