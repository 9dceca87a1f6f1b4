import type { Rule } from '@/lib/comments/screening/screen';
import { findWatched } from '@/lib/comments/screening/words/match';

/** The team's own list, each entry with the effect and the note that was given to it. */
export const words: Rule = ({ source, watched, vocabulary }) =>
  watched.flatMap((entry) => {
    const found = findWatched(entry, source, vocabulary);
    if (found === null) return [];
    const values = { found: found.slice(0, 60), note: entry.note };
    return [{ values, effect: entry.effect, ...(entry.note ? { said: 'wordsNoted' } : {}) }];
  });
