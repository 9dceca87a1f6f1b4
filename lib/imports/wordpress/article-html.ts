import { cleanArticle, escapeHtml } from '@/lib/html';

/** Turns the address of a picture of the former site into markup of ours; '' when its file is missing. */
export type PictureOf = (src: string, alt: string) => Promise<string>;

interface Converted {
  html: string;
  /** Shortcodes that we do not know; their text stays. */
  unknown: string[];
}

/**
 * The text of a post as WordPress stores it (blocks or classic) as clean HTML of ours. Pictures come
 * from `picture`; galleries, captions and embeds become what they show.
 */
export async function articleHtml(content: string, picture: PictureOf): Promise<Converted> {
  const unknown = new Set<string>();
  const isBlocks = content.includes('<!-- wp:');
  const plain = content.replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, '').replaceAll('\r\n', '\n');
  const shown = plain
    .replaceAll(/\[caption[^\]]*\]([\s\S]*?)\[\/caption\]/g, (_, inner: string) => figure(inner))
    .replaceAll(/\[embed[^\]]*\]\s*(\S+?)\s*\[\/embed\]/g, (_, url: string) => frame(url))
    .replaceAll(/^\s*(https?:\/\/(?:www\.)?(?:youtube\.com|youtu\.be|vimeo\.com)\/\S+)\s*$/gm, (_, url: string) =>
      frame(url),
    )
    .replaceAll(/\[(\/?)([a-z][\w-]*)(?:\s[^\]]*)?\](?!\()/gi, (whole, _slash, name: string) => {
      // A word in brackets is a shortcode only where WordPress would take it for one.
      if (!isShortcode(whole, name, plain)) return whole;
      unknown.add(name.toLowerCase());
      return '';
    });
  const html = await withPictures(isBlocks ? shown : paragraphs(shown), picture);
  // A picture that is missing leaves its paragraph empty.
  return { html: cleanArticle(html).replaceAll(/<p>\s*<\/p>\n?/g, ''), unknown: [...unknown] };
}

const isShortcode = (whole: string, name: string, text: string) =>
  /[=/]/.test(whole) || text.includes(`[/${name}]`) || /^(gallery|playlist|audio|video|more)$/i.test(name);

/** `<img …> words` is a picture with its caption. */
function figure(inner: string): string {
  const [, image = '', words = ''] = /^\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([\s\S]*)$/.exec(inner) ?? [];
  return image ? `<figure>${image}<figcaption>${words.trim()}</figcaption></figure>` : inner;
}

const frame = (url: string) => `<iframe src="${escapeHtml(url)}" title="Video"></iframe>`;

const BLOCK = 'address|article|blockquote|div|dl|figure|form|h[1-6]|hr|iframe|ol|p|pre|section|table|ul';

/** What WordPress does to classic texts when it shows them: an empty line ends a paragraph, a line end is a break. */
function paragraphs(text: string): string {
  const kept: string[] = [];
  const guarded = text.replaceAll(/<pre\b[\s\S]*?<\/pre>/gi, (pre) => `\n\n\uE000${kept.push(pre) - 1}\uE000\n\n`);
  const apart = guarded
    .replaceAll(new RegExp(`(<(?:${BLOCK})\\b[^>]*>)`, 'gi'), '\n\n$1')
    .replaceAll(new RegExp(`(</(?:${BLOCK})>)`, 'gi'), '$1\n\n');
  return apart
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      new RegExp(`^(?:</?(?:${BLOCK}|li|tr|td|th|tbody|thead|dt|dd|figcaption)\\b|\uE000)`, 'i').test(part)
        ? part
        : `<p>${part.replaceAll('\n', '<br>\n')}</p>`,
    )
    .join('\n')
    .replaceAll(/\uE000(\d+)\uE000/g, (_, index: string) => kept[Number(index)] ?? '');
}

async function withPictures(html: string, picture: PictureOf): Promise<string> {
  const images = [...html.matchAll(/<img\b[^>]*>/gi)];
  let shown = html;
  for (const [tag] of images) {
    const attribute = (name: string) => new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`, 'i').exec(tag)?.[1] ?? '';
    const markup = await picture(attribute('src').replaceAll('&amp;', '&'), attribute('alt'));
    shown = shown.replace(tag, () => markup);
  }
  return shown;
}
