import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import { db } from '@/lib/db';
import type { Picture } from '@/lib/exports/schema';
import { storage } from '@/lib/storage';

const FILE = /^\d{2,4}\.(webp|avif)$/;

/**
 * A picture with its files, as they were; from the exported folder, or where the store has them already.
 * Null when its files are nowhere.
 */
export async function takePicture(picture: Picture, folder: string | null): Promise<'added' | 'there' | null> {
  const { path, sha256 } = picture;
  const same = await db.media.findFirst({
    where: { OR: [{ path }, ...(sha256 ? [{ sha256 }] : [])] },
    select: { path: true },
  });
  if (same?.path === path) return 'there';
  const disk = await storage();
  for (const name of folder ? await filesOf(join(folder, path)) : []) {
    const bytes = await readFile(join(folder ?? '', path, name));
    const type = await fileTypeFromBuffer(bytes);
    if (type?.mime === `image/${name.split('.')[1]}`) await disk.put(`${path}/${name}`, bytes);
  }
  if (!(await disk.exists(`${path}/960.webp`))) return null;
  // Texts name the folder: the same file is kept twice rather than lost from one of them.
  const data = same ? { ...picture, sha256: null } : picture;
  await db.media.create({ data, select: { id: true } });
  return 'added';
}

const filesOf = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => FILE.test(name));
