import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { videoAt } from '@/lib/articles/video';
import { t } from '@/lib/site/messages';

const markdown = new MarkdownIt('zero', { html: false, linkify: true, breaks: true, maxNesting: 20 }).enable([
  'emphasis',
  'blockquote',
  'list',
  'backticks',
  'fence',
  'link',
  'autolink',
  'linkify',
  'escape',
  'newline',
  'entity',
]);

/**
 * Markdown-light of a comment (paragraphs, emphasis, quote, list, code, links) as clean HTML.
 * Rendered once, when the comment is stored; nothing else of a commenter's text becomes markup.
 */
export function renderComment(source: string): string {
  return sanitizeHtml(markdown.render(source), {
    allowedTags: ['p', 'br', 'em', 'strong', 'blockquote', 'ul', 'ol', 'li', 'code', 'pre', 'a'],
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nestingLimit: 40,
    transformTags: { a: sanitizeHtml.simpleTransform('a', { rel: 'ugc nofollow noopener' }) },
  }).trim();
}

const longMarkdown = new MarkdownIt({ html: false, linkify: true, maxNesting: 20 }).disable('image');

/** An operator's Markdown (privacy, accessibility) as clean HTML; its headings start below the page's own. */
export function renderText(source: string): string {
  return sanitizeHtml(longMarkdown.render(source), {
    allowedTags: ARTICLE_TAGS.filter((tag) => !['picture', 'source', 'img'].includes(tag)),
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    nestingLimit: 40,
    transformTags: { h1: 'h2' },
  })
    .replaceAll(/<table>[\s\S]*?<\/table>/g, scrolling)
    .trim();
}

const ARTICLE_TAGS = [
  ...['h2', 'h3', 'h4', 'p', 'br', 'em', 'strong', 'sub', 'sup', 'blockquote', 'cite', 'hr', 'a'],
  ...['ul', 'ol', 'li', 'code', 'pre', 'figure', 'figcaption', 'picture', 'source', 'img'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'dl', 'dt', 'dd', 'aside'],
  ...['s', 'del', 'ins', 'mark', 'small', 'abbr', 'kbd', 'samp', 'var', 'q'],
];

/** What is said in older or other words: the page's own heading is the first, and three levels stand below it. */
const SAME: Record<string, string> = { h1: 'h2', h5: 'h4', h6: 'h4', b: 'strong', i: 'em', strike: 's', tt: 'code' };

// A video as videoHtml below has written it: of a text that is saved again only its frame counts.
const OWN_VIDEO =
  /<details class="video"><summary>[^<]*<\/summary>(<iframe [^>]*><\/iframe>)<p><a [^>]*>[^<]*<\/a><\/p><\/details>/g;

/**
 * An editor's HTML, cleaned on the way in: structure, links, pictures of our own, tables; no scripts,
 * styles or ids. A video becomes a frame that loads only after the reader's click.
 */
export function cleanArticle(html: string): string {
  const clean = sanitizeHtml(html.replaceAll(OWN_VIDEO, '$1'), {
    allowedTags: ARTICLE_TAGS,
    allowedAttributes: {
      a: ['href', 'rel', { name: 'class', values: ['video'] }],
      source: [{ name: 'type', values: ['image/avif', 'image/webp'] }, 'srcset', 'sizes'],
      img: ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'loading'],
      th: ['scope', 'colspan', 'rowspan'],
      td: ['colspan', 'rowspan'],
      abbr: ['title'],
      aside: [{ name: 'class', multiple: true, values: ['box'] }],
    },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nestingLimit: 40,
    selfClosing: ['img', 'source', 'br', 'hr'],
    exclusiveFilter: ({ tag, attribs }) =>
      (tag === 'img' && !attribs.src?.startsWith('/media/')) || (tag === 'source' && !attribs.srcset),
    transformTags: {
      ...SAME,
      img: (tagName, attribs) => ({ tagName, attribs: { ...ownFiles(attribs), loading: 'lazy' } }),
      source: (tagName, attribs) => ({ tagName, attribs: ownFiles(attribs) }),
      iframe: (_, { src = '', title = 'Video' }) => ({
        tagName: 'a',
        attribs: { class: 'video', href: videoAt(src)?.page ?? '' },
        text: title,
      }),
    },
  });
  return clean
    .replaceAll(/<picture>(?:\s|<source [^>]*>)*<\/picture>/g, '')
    .replaceAll(/<table>[\s\S]*?<\/table>/g, scrolling)
    .replaceAll(/(?:<p>)?<a class="video"(?: href="([^"]*)")?>([^<]*)<\/a>(?:<\/p>)?/g, (_, href = '', title = '') =>
      videoHtml(href, title),
    )
    .trim();
}

/** A list of sizes that names anything but our own files is dropped as a whole. */
const ownFiles = ({ srcset, ...attribs }: sanitizeHtml.Attributes): sanitizeHtml.Attributes =>
  srcset && /^\/media\/[^,]+(?:,\s*\/media\/[^,]+)*$/.test(srcset) ? { ...attribs, srcset } : attribs;

const scrolling = (table: string) => `<div class="scroll" tabindex="0">${table}</div>`;

/**
 * A closed <details> loads nothing, with or without scripts: its frame is lazy. Both texts are escaped
 * already, the title as text between tags: as an attribute it needs its quotes escaped too.
 */
function videoHtml(href: string, text: string): string {
  const title = text.replaceAll('"', '&quot;');
  const video = videoAt(href.replaceAll('&amp;', '&'));
  if (!video) return href ? `<p><a href="${href}">${title}</a></p>` : '';
  const { provider, frame, page } = video;
  return [
    `<details class="video"><summary>${title} – ${t('articles.loadVideo', { provider })}</summary>`,
    `<iframe src="${frame}" title="${title}" loading="lazy" allowfullscreen></iframe>`,
    `<p><a href="${page}">${t('articles.videoPage', { provider })}</a></p></details>`,
  ].join('');
}

/** Plain text as it may stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Clean HTML as one line of plain text of at most `max` characters. */
export function plainText(html: string, max: number): string {
  const spaced = sanitizeHtml(html.replaceAll(/<(?:br|\/p|\/li|\/blockquote|\/h\d)\b/g, ' $&'), { allowedTags: [] });
  const text = spaced
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const letters = [...text];
  return letters.length <= max ? text : `${letters.slice(0, max - 1).join('')}…`;
}
