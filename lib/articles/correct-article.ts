import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/** Adds a public note of what was wrong and has been set right. Refuses: 403, 404. */
export async function correctArticle({ id, text }: { id: number; text: string }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const article = await db.article
    .update({
      where: { id },
      data: { corrections: { create: { text } }, updatedAt: new Date() },
      select: { slug: true },
    })
    .catch(() => null);
  if (!article) throw new Refusal('articleGone', 404);
  expire([tags.articles, tags.article(article.slug)]);
}
