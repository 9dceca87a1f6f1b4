import { readFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { note, type Report } from '@/lib/imports/report';
import { dropFiles, keepFiles, shownName } from '@/lib/media/keep-files';
import { readPicture } from '@/lib/media/picture-file';
import { pictureHtml } from '@/lib/media/picture-markup';

interface Where {
  source: string;
  uploads: string | null;
  dryRun: boolean;
  report: Report;
}

export type Pictures = ReturnType<typeof pictureFinder>;

/** Finds pictures of the former site in its uploads folder and puts each into the library once. */
export function pictureFinder({ uploads, dryRun, report }: Where) {
  const missing = new Set<string>();
  const known = new Map<string, Promise<number | null>>();
  const find = (url: string, alt: string): Promise<number | null> => {
    const path = /\/uploads\/([^?#]+)/.exec(url)?.[1];
    if (!path || !uploads || dryRun) {
      if (url) missing.add(url);
      return Promise.resolve(null);
    }
    // A smaller version of the same picture is the same picture.
    const original = decodeURIComponent(path).replace(/-\d+x\d+(\.\w+)$/, '$1');
    const before = known.get(original);
    if (before) return before;
    const taken = take(resolve(uploads), original, alt).catch((error: unknown) => {
      missing.add(url);
      if (error instanceof Refusal) note(report, `${original}: ${error.key}`);
      return null;
    });
    known.set(original, taken);
    return taken;
  };
  return {
    missing,
    find,
    /** As markup for a text; '' where the file is missing. */
    html: async (url: string, alt: string): Promise<string> => {
      const id = await find(url, alt);
      const media = id && (await db.media.findUnique({ where: { id } }));
      return media ? pictureHtml(media, alt || media.alt) : '';
    },
  };
}

async function take(folder: string, path: string, alt: string): Promise<number> {
  const file = resolve(join(folder, path));
  if (!file.startsWith(folder + sep)) throw new Error('outside of the uploads folder');
  const picture = await readPicture(await readFile(file));
  const { sha256, width, height, avif } = picture;
  const before = await db.media.findUnique({ where: { sha256 }, select: { id: true } });
  if (before) return before.id;
  const name = basename(file);
  const stored = await keepFiles(picture, name);
  try {
    const data = { path: stored, sha256, width, height, avif, name: shownName(name), alt: alt.slice(0, 500) };
    return (await db.media.create({ data, select: { id: true } })).id;
  } catch (error) {
    await dropFiles(stored);
    throw error;
  }
}
