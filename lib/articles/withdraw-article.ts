import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/** Takes a published article off the site: 410 in its place, nothing is deleted. Refuses: 403, 409 not published. */
export async function withdrawArticle({ id, reason }: { id: number; reason: string }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const article = await db.article
    .update({
      where: { id, status: 'PUBLISHED' },
      data: { status: 'WITHDRAWN', withdrawnReason: reason, scheduledFor: null, scheduledRevisionId: null },
      select: { slug: true },
    })
    .catch(() => null);
  if (!article) throw new Refusal('notPublished', 409);
  expire([tags.articles, tags.article(article.slug)]);
}
