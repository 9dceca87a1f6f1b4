import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { dropFiles } from '@/lib/media/keep-files';
import { usesOfPicture } from '@/lib/media/uses/queries';

/** Removes a picture that stands nowhere, with its files. Refuses: 403, 404 `pictureGone`, 409 `pictureUsed`. */
export async function removePicture({ id }: { id: number }, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const path = await db.$transaction(async (tx) => {
    const [found] = await tx.$queryRaw<{ path: string }[]>`SELECT path FROM "Media" WHERE id = ${id} FOR UPDATE`;
    if (!found) throw new Refusal('pictureGone', 404);
    const uses = await usesOfPicture({ id, path: found.path }, tx);
    if (Object.values(uses).some(({ length }) => length > 0)) throw new Refusal('pictureUsed', 409);
    await tx.media.delete({ where: { id }, select: { id: true } });
    return found.path;
  });
  await dropFiles(path);
}
