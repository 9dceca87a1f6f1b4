import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { uploadPicture } from '@/lib/media/upload-picture';

interface Input {
  id: number;
  name: string;
  bytes: Uint8Array;
}

/** Gives an author a portrait, a picture of the library from then on. Refuses: 403, 404 `authorGone`, and as uploadPicture does. */
export async function portrayAuthor({ id, name, bytes }: Input, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const author = await db.author.findUnique({ where: { id }, select: { name: true } });
  if (!author) throw new Refusal('authorGone', 404);
  const picture = await uploadPicture({ name, bytes }, actor);
  // Nobody need describe a portrait of somebody whose name is known.
  await db.media.updateMany({ where: { id: picture.id, alt: '' }, data: { alt: author.name } });
  await db.author.updateMany({ where: { id }, data: { portraitId: picture.id } });
  // It stands on the page of every article of theirs.
  expire([tags.site]);
}
