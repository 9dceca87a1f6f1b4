import { placePictures } from '@/lib/imports/place-pictures';
import { plainParagraphs } from '@/lib/imports/plain-paragraphs';
import { tidyArticle } from '@/lib/imports/tidy-article';
import { type Shown, shownShortcodes } from '@/lib/imports/wordpress/shortcodes';

/** What a text refers to, found by whoever knows the former site. */
export interface Surroundings {
  /** The address of a picture of the former site as markup of ours; '' when its file is missing. */
  picture: (src: string, alt: string) => Promise<string>;
  /** The pictures of a gallery: those with these numbers, or without any those of the post itself. */
  gallery: (ids: string[]) => { url: string; alt: string; caption: string }[];
  /** The address of the former site; links to it become links within ours. */
  site: string;
}

interface Converted {
  html: string;
  /** Shortcodes that we do not know; their text stays. */
  unknown: string[];
}

/**
 * The text of a post as WordPress stores it (blocks or classic) as clean HTML of ours. Pictures come
 * from `picture`; galleries, captions and embeds become what they show.
 */
export async function articleHtml(content: string, around: Surroundings): Promise<Converted> {
  const isBlocks = content.includes('<!-- wp:');
  const plain = content
    .replaceAll('\r\n', '\n')
    .replaceAll(/<!-- wp:freeform -->([\s\S]*?)<!-- \/wp:freeform -->/g, (_, classic: string) =>
      plainParagraphs(classic),
    )
    .replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  const { html, unknown }: Shown = shownShortcodes(plain, around.gallery);
  const apart = isBlocks ? html : plainParagraphs(html);
  return { html: tidyArticle(await placePictures(apart, around.picture), around.site), unknown };
}
