import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { expire, tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { tagsOfPicture } from '@/lib/media/describe-picture';
import { dropFiles, keepFiles, shownName } from '@/lib/media/keep-files';
import { type PictureFile, readPicture } from '@/lib/media/picture-file';
import { repicture } from '@/lib/media/repicture';

interface Input {
  id: number;
  name: string;
  bytes: Uint8Array;
}

/**
 * Puts another file in a picture's place wherever it stands. The old file is gone; its addresses, which
 * older versions name, lead to the new one. Refuses: 403, 404 `pictureGone`, 409 `pictureKnown` when the
 * library has the new file as another picture, and as readPicture does.
 */
export async function replacePicture({ id, name, bytes }: Input, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const file = await readPicture(bytes);
  const same = await db.media.findUnique({ where: { sha256: file.sha256 }, select: { id: true } });
  if (same?.id === id) return;
  if (same) throw new Refusal('pictureKnown', 409);
  const path = await keepFiles(file, name);
  const { formerPath, articles } = await db
    .$transaction((tx) => exchange(tx, { id, path, name: shownName(name), file }))
    .catch(async (error: unknown) => {
      await dropFiles(path);
      throw error;
    });
  await dropFiles(formerPath);
  expire([...(await tagsOfPicture(id)), ...articles.map(tags.article)]);
}

interface Exchange {
  id: number;
  path: string;
  name: string;
  file: PictureFile;
}

async function exchange(tx: Transaction, { id, path, name, file }: Exchange) {
  // Locked, so that two who replace at once do so one after the other.
  const [old] = await tx.$queryRaw<{ path: string }[]>`SELECT path FROM "Media" WHERE id = ${id} FOR UPDATE`;
  if (!old) throw new Refusal('pictureGone', 404);
  const { sha256, width, height, avif } = file;
  await tx.media.update({ where: { id }, data: { path, name, sha256, width, height, avif }, select: { id: true } });
  await tx.formerMediaPath.create({ data: { path: old.path, mediaId: id }, select: { path: true } });
  const articles = await tx.$queryRaw<{ id: number; slug: string; bodyHtml: string }[]>`
    SELECT id, slug, "bodyHtml" FROM "Article" WHERE media_paths("bodyHtml") @> ARRAY[${old.path}]`;
  for (const article of articles) {
    const bodyHtml = repicture(article.bodyHtml, old.path, { path, width, height, avif });
    await tx.article.update({ where: { id: article.id }, data: { bodyHtml }, select: { id: true } });
  }
  return { formerPath: old.path, articles: articles.map(({ slug }) => slug) };
}
