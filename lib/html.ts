import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';

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

/** An editor's HTML, cleaned on the way in: structure and links, no scripts, styles or ids. */
export function cleanArticle(html: string): string {
  return sanitizeHtml(html, {
    allowedTags: [
      'h2',
      'h3',
      'p',
      'br',
      'em',
      'strong',
      'blockquote',
      'cite',
      'ul',
      'ol',
      'li',
      'code',
      'pre',
      'a',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'hr',
    ],
    allowedAttributes: { a: ['href', 'rel'], th: ['scope'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nestingLimit: 40,
  }).trim();
}

/** Plain text as it may stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
