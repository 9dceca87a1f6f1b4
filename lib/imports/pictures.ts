import { readFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import type { Origin } from '@/lib/imports/incoming';
import { oldPath } from '@/lib/imports/old-path';
import { ownText } from '@/lib/imports/own-text';
import { count, note, type Report } from '@/lib/imports/report';
import { dropFiles, keepFiles, shownName } from '@/lib/media/keep-files';
import { readPicture } from '@/lib/media/picture-file';
import { pictureHtml } from '@/lib/media/picture-markup';

interface Where extends Origin {
  /** The folder of the former site's pictures, if it is at hand. */
  folder: string | null;
  /** The part of a picture's address that names it within that folder. */
  pathOf: (url: string) => string | null;
  report: Report;
}

interface Words {
  alt: string;
  caption?: string;
}

export interface Found {
  id: number;
  /** An earlier import brought it. */
  there: boolean;
}

export type Pictures = ReturnType<typeof pictureFinder>;

const MOST_MISSING = 2_000;

/** Finds pictures of the former site in its folder and puts each into the library once. */
export function pictureFinder({ source, dryRun, folder, pathOf, report }: Where) {
  const missing = new Map<string, string>();
  const known = new Map<string, Promise<Found | null>>();
  const miss = (url: string, why: string) => {
    if (url && missing.size < MOST_MISSING) missing.set(ownText(url), why);
    return null;
  };
  const take = async (path: string, url: string, words: Words): Promise<Found | null> => {
    const before = await earlier(source, path);
    if (before) return before;
    if (!folder) return miss(url, 'no folder of pictures was given');
    try {
      const id = await store({ folder: resolve(folder), path, words, dryRun });
      if (!dryRun) await remember({ source, path, url, id });
      return { id, there: false };
    } catch (error) {
      if (error instanceof Refusal) note(report, `${path}: refused (${error.key}).`);
      return miss(url, error instanceof Refusal ? error.key : 'its file is not in the folder');
    }
  };
  const find = (url: string, words: Words): Promise<Found | null> => {
    const path = pathOf(url);
    if (!path) return Promise.resolve(miss(url, 'it is from elsewhere'));
    const before = known.get(path);
    if (before) return before;
    const found = take(path, url, words).then((one) => {
      count(report, 'picture', one ? (one.there ? 'there' : 'added') : 'left');
      return one;
    });
    known.set(ownText(path), found);
    return found;
  };
  return {
    missing,
    find,
    /** Its number in the library; null where the file is missing, and in a dry run, which adds none. */
    idOf: async (url: string, words: Words): Promise<number | null> => (await find(url, words))?.id || null,
    /** As markup for a text; '' where the file is missing. */
    html: async (url: string, alt: string): Promise<string> => {
      const found = await find(url, { alt });
      const media = found?.id ? await db.media.findUnique({ where: { id: found.id } }) : null;
      return media ? pictureHtml(media, alt || media.alt) : '';
    },
  };
}

async function earlier(source: string, path: string): Promise<Found | null> {
  const key = { source, kind: 'picture', foreignId: path };
  const before = await db.importedItem.findUnique({ where: { source_kind_foreignId: key }, select: { localId: true } });
  const id = Number(before?.localId ?? 0);
  const media = id > 0 && (await db.media.findUnique({ where: { id }, select: { id: true } }));
  return media ? { id, there: true } : null;
}

interface Store {
  folder: string;
  path: string;
  words: Words;
  dryRun: boolean;
}

async function store({ folder, path, words, dryRun }: Store): Promise<number> {
  const file = resolve(join(folder, path));
  if (!file.startsWith(folder + sep)) throw new Error('outside of the folder');
  const bytes = await readFile(file);
  // Whether it can be used is seen when it is used; a dry run decodes nothing.
  if (dryRun) return 0;
  const picture = await readPicture(bytes);
  const { sha256, width, height, avif } = picture;
  const before = await db.media.findUnique({ where: { sha256 }, select: { id: true } });
  if (before) return before.id;
  const name = basename(file);
  const stored = await keepFiles(picture, name);
  try {
    const { alt, caption = '' } = words;
    const said = { name: shownName(name), alt: alt.slice(0, 400), caption: caption.slice(0, 500) };
    const data = { path: stored, sha256, width, height, avif, ...said };
    return (await db.media.create({ data, select: { id: true } })).id;
  } catch (error) {
    await dropFiles(stored);
    throw error;
  }
}

interface Kept {
  source: string;
  path: string;
  url: string;
  id: number;
}

/** A second import finds it again; whoever has linked the file itself is led to ours. */
async function remember({ source, path, url, id }: Kept): Promise<void> {
  const { path: stored } = await db.media.findUniqueOrThrow({ where: { id }, select: { path: true } });
  const key = { source, kind: 'picture', foreignId: path };
  const old = oldPath(url);
  await db.$transaction([
    db.importedItem.upsert({
      where: { source_kind_foreignId: key },
      create: { ...key, localId: String(id), hash: '' },
      update: { localId: String(id) },
    }),
    db.oldAddress.createMany({
      data: old ? [{ path: old, target: `/media/${stored}/1440.webp` }] : [],
      skipDuplicates: true,
    }),
  ]);
}
