import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { uploadPicture } from '@/lib/media/upload-picture';
import { t } from '@/lib/site/messages';

interface Input {
  id: number;
  name: string;
  bytes: Uint8Array;
}

/** Gives a book its cover, a picture of the library from then on. Refuses: 403, 404 `bookGone`, and as uploadPicture does. */
export async function coverBook({ id, name, bytes }: Input, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const book = await db.book.findUnique({ where: { id }, select: { title: true } });
  if (!book) throw new Refusal('bookGone', 404);
  const picture = await uploadPicture({ name, bytes }, actor);
  // Nobody need describe a cover that says its title.
  const alt = t('books.coverOf', { title: book.title });
  await db.media.updateMany({ where: { id: picture.id, alt: '' }, data: { alt } });
  await db.book.updateMany({ where: { id }, data: { coverId: picture.id } });
  expire([tags.books]);
}
