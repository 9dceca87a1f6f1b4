import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

/** Takes a book from the shelf; its cover stays in the library. Refuses: 403, 404 `bookGone`. */
export async function removeBook({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const { count } = await db.book.deleteMany({ where: { id } });
  if (count === 0) throw new Refusal('bookGone', 404);
  expire([tags.books]);
}
