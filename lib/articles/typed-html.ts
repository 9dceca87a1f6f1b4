import { renderText } from '@/lib/html';

/**
 * A text as somebody typed it into the plain field: one that begins with a tag is HTML, any other Markdown.
 * The editor always writes tags.
 */
export const typedHtml = (typed: string): string =>
  typed.trim() === '' || typed.trimStart().startsWith('<') ? typed : renderText(typed);
