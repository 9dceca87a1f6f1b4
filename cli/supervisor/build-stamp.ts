import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnv } from '@/lib/env';
import { root } from '../paths';

/** What ends up in the build. A folder counts with everything in it. */
const SOURCES = [
  ...['app', 'lib', 'messages', 'public', 'prisma/schema.prisma', 'package-lock.json'],
  ...['next.config.js', 'proxy.ts', 'tsconfig.json', 'postcss.config.mjs'],
];

/** A fingerprint of all that the build depends on: the same stamp, the same build. */
export async function buildStamp(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const path of await filesIn(source)) {
      hash.update(`${path}\0`).update(await readFile(join(root, path)));
    }
  }
  const { SITE_URL, SITE_NAME, SITE_LOCALE, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = readEnv();
  hash.update(JSON.stringify([SITE_URL, SITE_NAME, SITE_LOCALE, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, process.version]));
  return hash.digest('hex');
}

async function filesIn(source: string) {
  try {
    const entries = await readdir(join(root, source), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [source];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
