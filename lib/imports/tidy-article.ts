import { cleanArticle, escapeHtml } from '@/lib/html';

/** Boxes that only arrange: where one begins or ends, so does a paragraph. */
const WRAPPER =
  /<\/?(?:div|section|article|aside|main|header|footer|nav|center|address|form|fieldset|details|summary|noscript)\b[^>]*>/gi;
const GALLERY =
  /<figure class="[^"]*wp-block-gallery[^>]*>|<ul class="(?:wp-block-gallery|blocks-gallery-grid)[^>]*>|<li class="blocks-gallery-item[^>]*>/gi;
/** Where a wrapper was. */
const SEAM = '\uE001';
const BLOCKS = /^<(?:h[2-4]|p|blockquote|hr|ul|ol|dl|pre|figure|picture|table|div|details|iframe)\b/i;

/** A foreign text as clean HTML of ours: no wrappers, no empty paragraphs, no loose words, links into the site without its name. */
export function tidyArticle(html: string, site: string): string {
  const seamed = html.replaceAll(GALLERY, SEAM).replaceAll(WRAPPER, SEAM);
  const clean = cleanArticle(ownLinks(seamed, site));
  return (
    cleanArticle(inParagraphs(clean))
      .replaceAll(SEAM, ' ')
      // A picture that is missing leaves its figure and its paragraph empty.
      .replaceAll(
        /<figure>\s*(?:<a [^>]*>\s*<\/a>)?\s*(?:<figcaption>([\s\S]*?)<\/figcaption>)?\s*<\/figure>/g,
        (_, words = '') => (words.trim() ? `<p>${words.trim()}</p>` : ''),
      )
      .replaceAll(/<a [^>]*>\s*<\/a>/g, '')
      .replaceAll(/<p>(?:\s|&nbsp;|<br \/>)*<\/p>\n?/g, '')
      .trim()
  );
}

/** Absolute links to the former site lead to the same place of this one, which knows the former addresses. */
function ownLinks(html: string, site: string): string {
  const host = URL.parse(site)?.host.replace(/^www\./, '');
  if (!host) return html;
  return html.replaceAll(
    /(<a\b[^>]*?\shref=)(["'])(https?:\/\/[^"']*)\2/gi,
    (whole, before: string, quote: string, href: string) => {
      const url = URL.parse(href.replaceAll('&amp;', '&').replaceAll('&#038;', '&'));
      if (url?.host.replace(/^www\./, '') !== host) return whole;
      return `${before}${quote}${escapeHtml(url.pathname + url.search + url.hash)}${quote}`;
    },
  );
}

/** Words and pictures that stand in no block of their own, as paragraphs; `html` must be clean. */
function inParagraphs(html: string): string {
  let [out, loose, depth] = ['', '', 0];
  const settle = () => {
    const words = loose.trim();
    out += words && /^(?:<picture>.*<\/picture>|<img [^>]*>)$/s.test(words) ? words : words ? `<p>${words}</p>\n` : '';
    if (!words) out += loose.includes('\n') ? '\n' : '';
    loose = '';
  };
  let blocks: string[] = [];
  for (const token of html.match(/<[^>]*>|[^<]+/g) ?? []) {
    const name = /^<\/?([a-z0-9]+)/i.exec(token)?.[1] ?? '';
    const opens = BLOCKS.test(token) && name !== 'picture';
    if (depth === 0 && opens) settle();
    if (depth === 0 && !opens) {
      for (const [place, piece] of token.split(SEAM).entries()) {
        if (place > 0) settle();
        loose += piece;
      }
      continue;
    }
    out += token;
    if (opens && !/\/>$|^<hr\b/.test(token)) {
      depth++;
      blocks.push(name);
    } else if (token.startsWith('</') && blocks.at(-1) === name) {
      depth--;
      blocks = blocks.slice(0, -1);
    }
  }
  settle();
  return out;
}
