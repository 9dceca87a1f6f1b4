/** Words are told apart by so many numbers; two that share one do little harm. */
export const BUCKETS = 2 ** 18;
const PIECES = [3, 4, 5];
const MOST_WORDS = 2_000;

export interface Feature {
  bucket: number;
  /** How much it says; all of a text's together have the length 1. */
  value: number;
  /** The word that it is, or is a piece of. */
  word: string;
}

/**
 * A text as the learned score sees it: its words, and their pieces of three to five letters, so that
 * inflected, compound and misspelt German words still resemble those seen before (as in fastText).
 */
export function featuresOf(text: string): Feature[] {
  const counts = new Map<number, { count: number; word: string }>();
  const add = (name: string, word: string) => {
    const bucket = hash(name);
    const known = counts.get(bucket);
    if (known) known.count++;
    else counts.set(bucket, { count: 1, word });
  };
  for (const word of wordsOf(text)) {
    add(`w${word}`, word);
    if (word.length > 2) for (const piece of piecesOf(word)) add(`p${piece}`, word);
  }
  const features = [...counts].map(([bucket, { count, word }]) => ({ bucket, word, value: 1 + Math.log(count) }));
  const length = Math.sqrt(features.reduce((sum, { value }) => sum + value * value, 0)) || 1;
  for (const feature of features) feature.value /= length;
  return features;
}

const wordsOf = (text: string) =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
  ).slice(0, MOST_WORDS);

function piecesOf(word: string): string[] {
  const whole = `<${word.slice(0, 40)}>`;
  return PIECES.flatMap((size) =>
    Array.from({ length: Math.max(0, whole.length - size + 1) }, (_, at) => whole.slice(at, at + size)),
  );
}

/** FNV-1a, its high bits folded in. */
function hash(text: string): number {
  let value = 2_166_136_261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16_777_619);
  return ((value ^ (value >>> 15)) >>> 0) % BUCKETS;
}
