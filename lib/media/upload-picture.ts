import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { dropFiles, keepFiles, shownName } from '@/lib/media/keep-files';
import { readPicture } from '@/lib/media/picture-file';

interface Input {
  name: string;
  bytes: Uint8Array;
}

interface Uploaded {
  id: number;
  /** The library has had this very file before; nothing was added. */
  known: boolean;
}

/** Adds a picture to the library, which keeps each file once. Refuses: 403, and as readPicture does. */
export async function uploadPicture({ name, bytes }: Input, actor: Viewer): Promise<Uploaded> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const picture = await readPicture(bytes);
  const { sha256, width, height, avif } = picture;
  const known = await bySha(sha256);
  if (known) return { ...known, known: true };
  const path = await keepFiles(picture, name);
  try {
    const data = { path, sha256, width, height, avif, name: shownName(name), alt: '' };
    return { ...(await db.media.create({ data, select: { id: true } })), known: false };
  } catch (error) {
    await dropFiles(path);
    const meanwhile = await bySha(sha256);
    if (meanwhile) return { ...meanwhile, known: true };
    throw error;
  }
}

const bySha = (sha256: string) => db.media.findUnique({ where: { sha256 }, select: { id: true } });
