/** A text's trigrams as sorted numbers, as pg_trgm makes them of words in lower case; made once, compared often. */
export function trigramsOf(text: string): Uint32Array {
  const found = new Set<number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) {
      // A collision makes two texts look a little more alike: good enough for a hint.
      const [a, b, c] = [padded.charCodeAt(at), padded.charCodeAt(at + 1), padded.charCodeAt(at + 2)];
      found.add(((a * 0x1_01_01 + b) * 0x1_01_01 + c) >>> 0);
    }
  }
  return Uint32Array.from(found).sort();
}

/** The share that two texts have in common of all their trigrams, 0 to 1. */
export function likeness(one: Uint32Array, other: Uint32Array): number {
  let [at, there, common] = [0, 0, 0];
  while (at < one.length && there < other.length) {
    const difference = (one[at] ?? 0) - (other[there] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) at++;
    if (difference >= 0) there++;
  }
  const all = one.length + other.length - common;
  return all === 0 ? 0 : common / all;
}
