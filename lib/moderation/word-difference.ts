export interface Part {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

/** Above this many pairs of words the table would grow too large: then all is shown as replaced. */
const MOST_PAIRS = 4_000_000;

/** What an edit changed, word by word: the longest common sequence of words stays, the rest is gone or new. */
export function wordDifference(before: string, after: string): Part[] {
  const old = words(before);
  const now = words(after);
  const start = commonLength(old, now);
  const end = commonLength(old.slice(start).reverse(), now.slice(start).reverse());
  const middle = compare(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const same = (text: string[]): Part => ({ kind: 'same', text: text.join('') });
  return merge([same(now.slice(0, start)), ...middle, same(now.slice(now.length - end))]);
}

const words = (text: string) => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];

function commonLength(a: string[], b: string[]): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length++;
  return length;
}

function compare(old: string[], now: string[]): Part[] {
  const gone = (text: string): Part => ({ kind: 'gone', text });
  const added = (text: string): Part => ({ kind: 'new', text });
  if (old.length * now.length > MOST_PAIRS) return [gone(old.join('')), added(now.join(''))];
  const width = now.length + 1;
  // common[i * width + j]: length of the longest common sequence of old from i on and now from j on.
  const common = new Uint16Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: Part[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) parts.push({ kind: 'same', text: old[i++] ?? '' }) && j++;
    else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) parts.push(gone(old[i++] ?? ''));
    else parts.push(added(now[j++] ?? ''));
  }
  return parts;
}

/** Neighbours of one kind become one part; empty ones go. */
function merge(parts: Part[]): Part[] {
  const merged: Part[] = [];
  for (const part of parts.filter(({ text }) => text !== '')) {
    const last = merged.at(-1);
    if (last?.kind === part.kind) last.text += part.text;
    else merged.push({ ...part });
  }
  return merged;
}
