import { randomBytes } from 'node:crypto';
import { slugFrom } from '@/lib/articles/slug';
import type { PictureFile } from '@/lib/media/picture-file';
import { storage } from '@/lib/storage';

const LONGEST_NAME = 60;

/** The file's name as editors will look for it: no folders, no control characters. */
export const shownName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/^.*[\\/]/, '')
    .replaceAll(/\p{C}/gu, '')
    .slice(-200);

/**
 * Writes the files of a picture into a folder of their own, which nobody can guess and nothing names
 * yet: a half-written one is never served. Throws what the store throws, with nothing left behind.
 * @returns the folder
 */
export async function keepFiles({ files }: Pick<PictureFile, 'files'>, name: string): Promise<string> {
  const words = slugFrom(shownName(name).replace(/\.[^.]*$/, '')).slice(0, LONGEST_NAME);
  const path = [words.replace(/-$/, ''), randomBytes(8).toString('hex')].filter(Boolean).join('-');
  try {
    for (const file of files) await (await storage()).put(`${path}/${file.name}`, file.bytes);
    return path;
  } catch (error) {
    await dropFiles(path);
    throw error;
  }
}

/** A file that cannot be removed costs space and nothing else. */
export const dropFiles = (path: string): Promise<void> =>
  storage()
    .then((disk) => disk.deleteAll(path))
    .catch(() => undefined);
