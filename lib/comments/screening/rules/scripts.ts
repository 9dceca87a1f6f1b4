import type { Rule } from '@/lib/comments/screening/screen';

// Of the scripts whose letters look like ours. A word in one of them is a word; one in two is a disguise.
const LOOKALIKES = [/\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];
const LATIN = /\p{Script=Latin}/u;
/** Signs that turn the direction of reading or join nothing: they hide what is written. */
const INVISIBLE = /[\u200B\u2060\u00AD\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Words that mix scripts, as in a name with a Cyrillic "a", and signs that nobody sees. */
export const scripts: Rule = ({ source }) => {
  const mixed = (source.match(/[\p{L}\p{M}]+/gu) ?? []).find(
    (word) => LATIN.test(word) && LOOKALIKES.some((script) => script.test(word)),
  );
  if (mixed) return [{ values: { word: mixed.slice(0, 60) } }];
  return INVISIBLE.test(source) ? [{ values: {}, said: 'scriptsInvisible' }] : [];
};
