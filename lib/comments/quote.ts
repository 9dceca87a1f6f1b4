import { MOST_QUOTED } from '@/lib/comments/limits';

/**
 * The beginning of a reply that quotes a comment: the passage, if the comment really says it, else the
 * comment's first paragraph of its own, not one that itself is a quote.
 */
export function quoteOf({ source, passage = '' }: { source: string; passage?: string }): string {
  const chosen = passage.length <= MOST_QUOTED && says(source, passage) ? passage.trim() : firstParagraph(source);
  return `${chosen.slice(0, MOST_QUOTED).replaceAll(/^/gm, '> ')}\n\n`;
}

// Signs that the page does not show as they were typed: emphasis, code, links, quotes, lists, line ends.
const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';

/** Nobody shall be quoted with what they have not written. */
function says(source: string, passage: string): boolean {
  const wanted = words(passage);
  return wanted !== '' && ` ${words(source)} `.includes(wanted);
}

function firstParagraph(source: string): string {
  const paragraphs = source.split(/\n{2,}/);
  return paragraphs.find((paragraph) => !paragraph.startsWith('>')) ?? paragraphs[0] ?? '';
}
