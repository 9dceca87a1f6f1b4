import { videoAt } from '@/lib/articles/video';
import { escapeHtml } from '@/lib/html';

export interface Shown {
  html: string;
  /** Shortcodes that we do not know; their text stays. */
  unknown: string[];
}

type Gallery = (ids: string[]) => { url: string; alt: string; caption: string }[];

const attribute = (text: string, name: string) =>
  new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s\\]]+))`, 'i').exec(text)?.slice(1).find(Boolean) ?? '';

/** Galleries, captions, embeds and media as what they show; of any other shortcode its text. */
export function shownShortcodes(text: string, gallery: Gallery): Shown {
  const unknown = new Set<string>();
  const html = text
    .replaceAll(/\[(\[[a-z][\w-]*[^\]]*\])\]/gi, (_, told: string) => told.replace('[', BRACKET))
    .replaceAll(/\[caption([^\]]*)\]([\s\S]*?)\[\/caption\]/g, (_, given: string, inner: string) =>
      captioned(given, inner),
    )
    .replaceAll(/\[gallery([^\]]*)\](?:\s*\[\/gallery\])?/g, (_, given: string) =>
      gallery((attribute(given, 'ids') || attribute(given, 'include')).split(/\s*,\s*/).filter(Boolean))
        .map(({ url, alt, caption }) => figure(`<img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}" />`, caption))
        .join('\n\n'),
    )
    .replaceAll(/\[embed[^\]]*\]\s*(\S+?)\s*\[\/embed\]/g, (_, url: string) => shown(url))
    .replaceAll(/<div class="wp-block-embed__wrapper">\s*(\S+?)\s*<\/div>/g, (_, url: string) => shown(url))
    .replaceAll(/^\s*(https?:\/\/[^\s<>"]+)\s*$/gm, (_, url: string) => shown(url))
    .replaceAll(/\[(?:youtube|vimeo)[\s=]+"?(https?:[^\]\s"]+)(?:["\s][^\]]*)?\]/gi, (_, url: string) => shown(url))
    .replaceAll(/\[(audio|video)([^\]]*)\](?:[\s\S]*?\[\/\1\])?/gi, (_, _name, given: string) => media(given))
    .replaceAll(/\[(\/?)([a-z][\w-]*)(?:\s[^\]]*)?\/?\](?!\()/gi, (whole, _slash, name: string) => {
      // A word in brackets is a shortcode only where WordPress would take it for one.
      if (!isShortcode(whole, name, text)) return whole;
      unknown.add(name.toLowerCase());
      return '';
    })
    .replaceAll(BRACKET, '[');
  return { html, unknown: [...unknown] };
}

/** `[[name]]` speaks of a shortcode instead of being one. */
const BRACKET = '\uE002';

const isShortcode = (whole: string, name: string, text: string) =>
  /[=/]/.test(whole) || text.includes(`[/${name}]`) || /^(playlist|more)$/i.test(name);

/** `<img …> words` is a picture with its caption; older ones name it as an attribute. */
function captioned(given: string, inner: string): string {
  const [, image = '', words = ''] = /^\s*((?:<a\b[^>]*>)?\s*<img\b[^>]*>\s*(?:<\/a>)?)([\s\S]*)$/.exec(inner) ?? [];
  return image ? figure(image, words.trim() || attribute(given, 'caption')) : inner;
}

const figure = (image: string, caption: string) =>
  `<figure>${image}${caption ? `<figcaption>${caption}</figcaption>` : ''}</figure>`;

const link = (url: string) => `<p><a href="${escapeHtml(url)}">${escapeHtml(url)}</a></p>`;

/** A video waits for a click; anything else that was shown here from elsewhere becomes a link to it. */
function shown(url: string): string {
  const plain = url
    .replaceAll('&amp;', '&')
    .replaceAll('&#038;', '&')
    .replace(/^http:/, 'https:');
  return `\n\n${videoAt(plain) ? `<iframe src="${escapeHtml(plain)}" title="Video"></iframe>` : link(url.replaceAll('&amp;', '&'))}\n\n`;
}

/** Sound and films of the site's own do not move in; the link still says where they are. */
function media(given: string): string {
  const url = ['src', 'mp4', 'mp3', 'ogg', 'webm', 'm4v', 'm4a'].map((name) => attribute(given, name)).find(Boolean);
  return url ? `\n\n${link(url)}\n\n` : '';
}
