import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PICTURE_WIDTHS, storage } from '@/lib/storage';

/** The files of a picture as they are in the store, into a folder of its name. */
export async function copyPicture(path: string, folder: string): Promise<void> {
  const disk = await storage();
  await mkdir(join(folder, path), { recursive: true });
  const names = PICTURE_WIDTHS.flatMap((width) => [`${width}.webp`, `${width}.avif`]);
  for (const name of names) {
    // Small pictures and moving ones have fewer files.
    if (await disk.exists(`${path}/${name}`))
      await writeFile(join(folder, path, name), await disk.getBytes(`${path}/${name}`));
  }
}
