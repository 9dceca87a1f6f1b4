import { MAX_QUESTION } from '@/lib/search/schema';

/** Each must be there; `phrases` word after word, `excluded` must not. */
export interface SearchTerms {
  words: string[];
  phrases: string[];
  excluded: string[];
}

const MOST_WORDS = 12;
const QUOTES = /["„“”«»]/;
// A word or a quotation, perhaps with a minus before it; a hyphen within a word is none.
const TOKEN = /(?<![^\s])([-−–]?)(?:["„“”«»]([^"„“”«»]*)["„“”«»]?|(\S+))/gu;
const LETTERS = /[\p{L}\p{N}]+/gu;

/** What somebody asks for, read as most search boxes read it: words, "a phrase", -without. */
export function searchTerms(question: string): SearchTerms {
  const terms: SearchTerms = { words: [], phrases: [], excluded: [] };
  for (const [, minus, quoted, word = ''] of question.slice(0, MAX_QUESTION).matchAll(TOKEN)) {
    const words = (quoted ?? word.replaceAll(new RegExp(QUOTES, 'g'), ' ')).match(LETTERS) ?? [];
    if (words.length === 0) continue;
    if (minus) terms.excluded.push(words.join(' '));
    else if (quoted !== undefined && words.length > 1) terms.phrases.push(words.join(' '));
    else terms.words.push(...words);
  }
  return {
    words: [...new Set(terms.words)].slice(0, MOST_WORDS),
    phrases: terms.phrases.slice(0, MOST_WORDS),
    excluded: terms.excluded.slice(0, MOST_WORDS),
  };
}
