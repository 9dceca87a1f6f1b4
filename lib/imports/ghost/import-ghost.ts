import { applyArticle } from '@/lib/imports/apply-article';
import { attempt } from '@/lib/imports/attempt';
import { bringMembers, type Member } from '@/lib/imports/ghost/bring-members';
import { ghostSite, incomingOf, isPage } from '@/lib/imports/ghost/incoming-posts';
import { type GhostData, readGhost } from '@/lib/imports/ghost/read-ghost';
import { holdingsOf } from '@/lib/imports/holdings';
import { ImportError } from '@/lib/imports/import-error';
import { type Pictures, pictureFinder } from '@/lib/imports/pictures';
import { count, newReport, note, type Report, reconciliation } from '@/lib/imports/report';
import { type Listed, type NamesInFile, settleNames } from '@/lib/imports/settle-names';

interface Input {
  file: string;
  /** The folder content/images of the former site, if it is at hand. */
  images: string | null;
  /** Its members become unconfirmed readers of the newsletter; null: they stay over there. */
  members: Member[] | 'of the export' | null;
  /** Does everything, and takes all of it back. */
  dryRun: boolean;
}

interface Outcome {
  report: Report;
  /** What the database holds of the former site, compared with what was counted. */
  proof: string;
}

/** An export does not name its site; the numbers of its posts are unique everywhere. */
const SOURCE = 'ghost';

/**
 * Moves a Ghost site in, post by post, each in one transaction. A second run finds everything there; a
 * newer export adds what is new. A post that fails is named and skipped.
 * @throws {ImportError} when the file is no whole export; nothing has been changed then
 */
export async function importGhost(
  { file, images, members, dryRun }: Input,
  progress: (done: number, all: number) => void,
): Promise<Outcome> {
  const data = await readGhost(file);
  if (data.posts.length === 0 && data.members.length === 0) throw new ImportError('The export is empty');
  const report = newReport();
  const origin = { source: SOURCE, dryRun };
  const before = await holdingsOf(SOURCE);
  const pictures = pictureFinder({ ...origin, folder: images, report, pathOf: imagePath });
  const named: NamesInFile = new Map();
  const site = ghostSite(data);
  for (const [place, post] of data.posts.entries()) {
    progress(place + 1, data.posts.length);
    await applyPost({ post, site, pictures, dryRun, report, named });
  }
  await settleNames({ ...origin, all: listed(data), report, named });
  const wanted = members === 'of the export' ? data.members : members;
  if (wanted) await bringMembers({ ...origin, members: wanted, report });
  else for (const _ of data.members) count(report, 'member', 'left');
  for (const [url, why] of pictures.missing) note(report, `Missing picture: ${url} (${why}).`);
  return { report, proof: dryRun ? '' : reconciliation(report, before, await holdingsOf(SOURCE)) };
}

interface One {
  post: GhostData['posts'][number];
  site: ReturnType<typeof ghostSite>;
  pictures: Pictures;
  dryRun: boolean;
  report: Report;
  named: NamesInFile;
}

async function applyPost({ post, site, pictures, dryRun, report, named }: One): Promise<void> {
  const type = isPage(post) ? 'page' : 'post';
  const kind = `${type} · ${post.status}`;
  const name = `${type} ${post.id} “${post.title.slice(0, 60)}”`;
  try {
    const { incoming, remarks } = await incomingOf(post, site, pictures);
    const done = await attempt(dryRun, (tx) => applyArticle(tx, SOURCE, incoming));
    count(report, kind, done.there ? 'there' : 'added');
    for (const remark of done.there ? [] : remarks) note(report, `${name}: ${remark}`);
    if (done.changed) note(report, `${name} has changed over there since it was imported; here it stays as it is.`);
    for (const one of done.named) named.set(one, 'added');
  } catch (error) {
    const why = error instanceof Error ? error.message.trim().split('\n').at(-1) : String(error);
    count(report, kind, 'left', `${name}: ${why}`);
  }
}

function listed({ tags, users }: GhostData): Listed[] {
  return [
    ...tags
      .filter(({ name, visibility }) => visibility !== 'internal' && !name.startsWith('#'))
      .map(({ id, name, slug }) => ({ is: 'topic' as const, id, kind: 'tag', name, addresses: [`/tag/${slug}`] })),
    ...users.map(({ id, name, slug }) => ({
      ...{ is: 'author' as const, id, kind: 'author', name, addresses: [`/author/${slug}`] },
    })),
  ];
}

/** The part of a picture's address below the folder; a smaller version of a picture is the same picture. */
const imagePath = (url: string): string | null => {
  const path = /\/content\/images\/([^?#]+)/.exec(url)?.[1];
  return path && !/%(?![0-9a-f]{2})/i.test(path) ? decodeURI(path).replace(/^size\/w\d+(?:h\d+)?\//, '') : null;
};
