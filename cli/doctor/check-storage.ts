import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Settings } from './checks';

/** The folder for media can be written to. */
export async function checkStorage({ STORAGE_URL }: Settings): Promise<string | null> {
  if (!STORAGE_URL.startsWith('file:')) return null;
  const folder = resolve(STORAGE_URL.slice('file:'.length));
  const probe = join(folder, `.doctor-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, 'ok');
    await rm(probe);
    return null;
  } catch (error) {
    return `${folder} is not writable (${(error as NodeJS.ErrnoException).code}): check STORAGE_URL.`;
  }
}
