import { holdingsOf } from '@/lib/imports/holdings';
import { ImportError } from '@/lib/imports/import-error';
import { type Pictures, pictureFinder } from '@/lib/imports/pictures';
import type { Reading } from '@/lib/imports/read-text-file';
import { count, newReport, note, type Report, reconciliation } from '@/lib/imports/report';
import { type NamesInFile, settleNames } from '@/lib/imports/settle-names';
import { applyItem } from '@/lib/imports/wordpress/apply-item';
import { commentKind, type Refused } from '@/lib/imports/wordpress/comment-states';
import { type Former, learn, listed, newFormer } from '@/lib/imports/wordpress/former';
import { readWxr } from '@/lib/imports/wordpress/read-wxr';
import { itemOf, type WxrItem } from '@/lib/imports/wordpress/wxr-items';

interface Input {
  file: string;
  /** The folder wp-content/uploads of the former site, if it is at hand. */
  uploads: string | null;
  /** Does everything, and takes all of it back. */
  dryRun: boolean;
  /** Comments that were refused over there and come all the same, hidden. */
  wished?: readonly Refused[];
  /** Leaves out control characters, which XML forbids. */
  repair?: boolean;
}

interface Outcome {
  report: Report;
  /** What the database holds of the former site, compared with what was counted. */
  proof: string;
}

/** Types that hold nothing for readers, with what an editor should know. */
const SILENT: Record<string, string> = {
  nav_menu_item: 'menus are made anew at the desk, under Settings',
  revision: 'earlier wordings stay over there',
};
const INNER = /^(?:wp_\w+|custom_css|customize_changeset|oembed_cache|user_request)$/;

/**
 * Moves a WordPress site in. The file is read twice: once to be sure that it is whole, then item by item,
 * each with its comments in one transaction. A second run finds everything there; a newer export adds
 * what is new. An item that fails is named and skipped.
 * @throws {ImportError} when the file is no whole export; nothing has been changed then
 */
export async function importWordpress(
  { file, uploads, dryRun, wished = [], repair = false }: Input,
  progress: (done: number, all: number, what?: string) => void,
): Promise<Outcome> {
  const former = await survey(file, repair, progress);
  const report = newReport();
  const { source, items } = former;
  const before = await holdingsOf(source);
  const pictures = pictureFinder({ source, folder: uploads, dryRun, report, pathOf: uploadPath });
  const named: NamesInFile = new Map();
  let done = 0;
  for await (const element of readWxr(file, { repair })) {
    if (element.name !== 'item') continue;
    const item = itemOf(element);
    progress(++done, items);
    if (item.type === 'post' || item.type === 'page') {
      await applyItem({ item, former, pictures, wished, dryRun, report, named });
    } else if (item.type === 'attachment') await applyAttachment({ item, former, pictures, report });
    else leave(item, report);
  }
  await settleNames({ source, dryRun, all: listed(former, named), report, named });
  for (const [url, why] of pictures.missing) note(report, `Missing picture: ${url} (${why}).`);
  return { report, proof: dryRun ? '' : reconciliation(report, before, await holdingsOf(source)) };
}

/** Everything that others refer to; and whether the file is whole. */
async function survey(file: string, repair: boolean, reading: Reading): Promise<Former> {
  const former = newFormer();
  for await (const element of readWxr(file, { repair, reading })) learn(former, element);
  if (!former.source) former.source = 'wordpress';
  if (former.items === 0 && former.authors.size === 0) throw new ImportError('The export is empty');
  return former;
}

/** The part of an upload's address below the folder; a smaller version of a picture is the same picture. */
function uploadPath(url: string): string | null {
  const path = /\/(?:uploads|files)\/([^?#]+)/.exec(url)?.[1];
  if (!path || /%(?![0-9a-f]{2})/i.test(path)) return null;
  try {
    return decodeURIComponent(path).replace(/-\d+x\d+(\.\w+)$/, '$1');
  } catch {
    return null;
  }
}

interface One {
  item: WxrItem;
  former: Former;
  pictures: Pictures;
  report: Report;
}

/** A picture comes into the library even where no text shows it; other files have no place here. */
async function applyAttachment({ item, former, pictures, report }: One): Promise<void> {
  const file = former.attachments.get(item.id);
  for (const comment of item.comments) count(report, `comment · ${commentKind(comment)}`, 'left');
  const url = file?.url ?? '';
  if (!file || !/\.(?:jpe?g|png|gif|webp|avif)$/i.test(URL.parse(url)?.pathname ?? '')) {
    const why = `attachment ${item.id}: ${url || 'no address'} is no picture; it stays over there.`;
    count(report, 'attachment', 'left', why);
    return;
  }
  const found = await pictures.find(url, file);
  count(report, 'attachment', found ? (found.there ? 'there' : 'added') : 'left');
}

function leave(item: WxrItem, report: Report): void {
  for (const comment of item.comments) count(report, `comment · ${commentKind(comment)}`, 'left');
  const why = SILENT[item.type];
  if (why && !report.counts.has(item.type)) note(report, `${item.type}: ${why}.`);
  const silent = why || INNER.test(item.type);
  count(report, item.type, 'left', silent ? '' : `${item.type} ${item.id}: this kind is not taken over.`);
}
