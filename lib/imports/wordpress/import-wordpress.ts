import { slugFrom } from '@/lib/articles/slug';
import { db } from '@/lib/db';
import { plainText } from '@/lib/html';
import { ImportError } from '@/lib/imports/import-error';
import { count, newReport, note, type Report } from '@/lib/imports/report';
import { applyItem } from '@/lib/imports/wordpress/apply-item';
import { pictureFinder } from '@/lib/imports/wordpress/pictures';
import { readWxr, textOf } from '@/lib/imports/wordpress/read-wxr';
import { itemOf } from '@/lib/imports/wordpress/wxr-items';

interface Input {
  file: string;
  /** The folder wp-content/uploads of the former site, if it is at hand. */
  uploads: string | null;
  /** Reads and plans everything, changes nothing. */
  dryRun: boolean;
}

/** What the items refer to, gathered before the first is taken: an export may name it later. */
export interface Former {
  source: string;
  authors: Map<string, string>;
  /** Addresses and alternative texts of pictures, by the number of their attachment. */
  attachments: Map<string, { url: string; alt: string }>;
}

/** Types that hold nothing for readers. */
const SILENT = new Set([
  'nav_menu_item',
  'revision',
  'wp_template',
  'wp_template_part',
  'wp_global_styles',
  'wp_navigation',
  'custom_css',
  'customize_changeset',
  'oembed_cache',
  'wp_block',
  'wp_font_family',
  'wp_font_face',
]);

/**
 * Moves a WordPress site in. The file is read twice: once to be sure that it is whole, then item by item,
 * each with its comments in one transaction. A second run finds everything there; a newer export adds
 * what is new. An item that fails is named and skipped.
 * @throws {ImportError} when the file is no whole export; nothing has been changed then
 */
export async function importWordpress(
  { file, uploads, dryRun }: Input,
  progress: (done: number, all: number) => void,
): Promise<Report> {
  const { former, items } = await survey(file);
  const report = newReport();
  const pictures = pictureFinder({ source: former.source, uploads, dryRun, report });
  let done = 0;
  for await (const element of readWxr(file)) {
    if (element.name !== 'item') continue;
    const item = itemOf(element);
    progress(++done, items);
    if (item.type === 'attachment') count(report, 'attachments', 'left');
    else if (SILENT.has(item.type)) count(report, item.type, 'left');
    else if (item.type !== 'post' && item.type !== 'page') {
      count(report, item.type, 'left', `${item.type} ${item.id}: this kind is not taken over.`);
    } else {
      await applyItem({ item, former, pictures, dryRun, report }).catch((error: unknown) => {
        count(report, item.type, 'left', `${item.type} ${item.id} “${item.title.slice(0, 60)}”: ${sentenceOf(error)}`);
      });
    }
  }
  await countAuthors(former, report);
  // Attachments come with what shows them.
  for (const url of pictures.missing) note(report, `Missing picture: ${url}`);
  return report;
}

/** Authors come with what they have written; who has written nothing does not come. */
async function countAuthors({ authors }: Former, report: Report): Promise<void> {
  const slugs = [...authors.values()].map((name) => slugFrom(plainText(name, 120)));
  const here = await db.author.findMany({ where: { slug: { in: slugs } }, select: { slug: true } });
  const known = new Set(here.map(({ slug }) => slug));
  for (const slug of slugs) count(report, 'authors', known.has(slug) ? 'there' : 'left');
}

const sentenceOf = (error: unknown) =>
  error instanceof Error ? (error.message.split('\n').at(-1) ?? '') : String(error);

async function survey(file: string): Promise<{ former: Former; items: number }> {
  const former: Former = { source: '', authors: new Map(), attachments: new Map() };
  let items = 0;
  for await (const element of readWxr(file)) {
    const of = (name: string) => textOf(element, name);
    if (element.name === 'link' && !former.source) former.source = element.text.trim();
    if (element.name === 'wp:base_blog_url') former.source = element.text.trim() || former.source;
    if (element.name === 'wp:author') {
      former.authors.set(of('wp:author_login'), of('wp:author_display_name') || of('wp:author_login'));
    }
    if (element.name !== 'item') continue;
    items++;
    if (of('wp:post_type') !== 'attachment') continue;
    const { meta } = itemOf(element);
    former.attachments.set(of('wp:post_id'), {
      url: of('wp:attachment_url') || of('guid'),
      alt: meta.get('_wp_attachment_image_alt') ?? '',
    });
  }
  if (!former.source) former.source = 'wordpress';
  if (items === 0 && former.authors.size === 0) throw new ImportError('The export is empty');
  return { former, items };
}
