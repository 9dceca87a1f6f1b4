import sanitizeHtml from 'sanitize-html';
import { MAX_LENGTH } from '@/lib/comments/limits';
import { renderComment } from '@/lib/html';

/** A comment's HTML of the former site as our source and HTML: quotes, links and line ends stay, markup goes. */
export function commentText(content: string): { source: string; html: string } {
  const marked = content
    .replaceAll('\r\n', '\n')
    .replaceAll(
      /<blockquote\b[^>]*>([\s\S]*?)<\/blockquote>/gi,
      (_, inner: string) => `\n\n> ${inner.trim().replaceAll(/\n+/g, '\n> ')}\n\n`,
    )
    .replaceAll(/<(?:em|i)>([\s\S]*?)<\/(?:em|i)>/gi, '*$1*')
    .replaceAll(/<(?:strong|b)>([\s\S]*?)<\/(?:strong|b)>/gi, '**$1**')
    .replaceAll(/<a\b[^>]*href=["'](https?:[^"']+)["'][^>]*>([\s\S]*?)<\/a>/gi, (_, url: string, words: string) =>
      words.trim() === url ? url : `[${words.trim()}](${url})`,
    )
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/p>/gi, '\n\n');
  const source = sanitizeHtml(marked, { allowedTags: [], allowedAttributes: {} })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('\0', '')
    .toWellFormed()
    .trim();
  const bounded = [...source].slice(0, 4 * MAX_LENGTH).join('') || '…';
  return { source: bounded, html: renderComment(bounded) };
}
