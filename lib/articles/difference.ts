export interface Difference {
  before: string;
  removed: string;
  added: string;
  after: string;
}

const CONTEXT = 80;

/**
 * What differs between two texts: everything between their common beginning and their common end, cut at
 * words, with a little of what surrounds it. Null when they are the same.
 */
export function difference(old: string, current: string): Difference | null {
  if (old === current) return null;
  const [a, b] = [words(old), words(current)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return {
    before: a.slice(0, start).join('').slice(-CONTEXT),
    removed: a.slice(start, a.length - end).join(''),
    added: b.slice(start, b.length - end).join(''),
    after: a
      .slice(a.length - end)
      .join('')
      .slice(0, CONTEXT),
  };
}

const words = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
