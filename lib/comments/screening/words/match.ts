import type { Effect } from '@/lib/comments/screening/schema';
import { compile } from '@/lib/comments/screening/words/pattern';

export interface Watched {
  match: 'WORD' | 'COMPOUND' | 'PATTERN';
  text: string;
  except: string[];
  effect: Effect;
  note: string;
}

/**
 * The first passage of a text that an entry means; null: none. "cialis" is never found within
 * "Specialist": words are compared as a whole, parts only where the rest is a word as well.
 */
export function findWatched(entry: Watched, source: string, vocabulary: ReadonlySet<string>): string | null {
  if (entry.match === 'PATTERN') return findPattern(entry.text, source);
  const except = new Set(entry.except.map(plain));
  const words = wordsOf(source).filter(({ read }) => !except.has(read));
  if (entry.match === 'WORD') return findPhrase(entry.text, words);
  const term = plain(entry.text);
  return (
    words.find(({ read, unmasked }) => [read, unmasked].some((word) => isCompound(word, term, vocabulary)))?.written ??
    null
  );
}

function findPattern(pattern: string, source: string): string | null {
  const matcher = compile(pattern).matcher(source.normalize('NFKC'));
  return matcher.find() ? (matcher.group() ?? '') : null;
}

/** One word, or several in a row. */
function findPhrase(text: string, words: Word[]): string | null {
  const wanted = wordsOf(text).map(({ read }) => read);
  const at = words.findIndex((_, start) =>
    wanted.every((word, index) => {
      const here = words[start + index];
      return here !== undefined && (here.read === word || here.unmasked === word);
    }),
  );
  const found = words.slice(at, at + wanted.length).map(({ written }) => written);
  return at === -1 || wanted.length === 0 ? null : found.join(' ');
}

interface Word {
  written: string;
  read: string;
  /** With the figures that stand for letters read as letters: "1d10t". */
  unmasked: string;
}

const wordsOf = (text: string): Word[] =>
  (text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}@$\u00AD\u200B-\u200D]+/gu) ?? []).map((written) => ({
    written,
    read: plain(written),
    unmasked: unmask(plain(written)),
  }));

/** As words are compared: small letters, no invisible signs, ss for ß. */
export const plain = (word: string) =>
  word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u00AD\u200B-\u200D]/g, '')
    .replaceAll('ß', 'ss')
    .trim();

const LETTERS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
const unmask = (word: string) =>
  /\p{L}/u.test(word) ? word.replaceAll(/[013457@$]/g, (sign) => LETTERS[sign] ?? sign) : word;

const ENDINGS = ['', 'e', 'en', 'er', 'ern', 'es', 's', 'n', 'in', 'innen'];
const JOINTS = ['', 's', 'es', 'n', 'en', 'er', 'e'];
const SHORTEST_KNOWN = 3;
const SHORTEST = 4;

/** Whether a word is the term, inflected or as a part of a German compound. */
function isCompound(word: string, term: string, vocabulary: ReadonlySet<string>): boolean {
  if (ENDINGS.some((ending) => word === term + ending)) return true;
  // What the site itself writes is an ordinary word: "Sauerkraut" has no "Sau" in it.
  if (vocabulary.has(word)) return false;
  const isWord = (part: string) =>
    (part.length >= SHORTEST_KNOWN && vocabulary.has(part)) || (part.length >= SHORTEST && /[aeiouäöüy]/.test(part));
  return splits(word, term).some(
    ({ before, after }) =>
      (before === '' || before.some(isWord)) && (after === '' || after.some((part) => part === '' || isWord(part))),
  );
}

interface Split {
  /** What may stand there, without what joins it to the term. */
  before: '' | string[];
  after: '' | string[];
}

/** Every place of the term in a word with the parts around it. */
function splits(word: string, term: string): Split[] {
  const found: Split[] = [];
  for (let at = word.indexOf(term); at !== -1; at = word.indexOf(term, at + 1)) {
    const [before, after] = [word.slice(0, at), word.slice(at + term.length)];
    found.push({
      before:
        before &&
        JOINTS.filter((joint) => before.endsWith(joint)).map((joint) => before.slice(0, before.length - joint.length)),
      after:
        after &&
        (ENDINGS.includes(after)
          ? ['']
          : JOINTS.filter((joint) => after.startsWith(joint)).map((joint) => after.slice(joint.length))),
    });
  }
  return found;
}

/** The words and parts of words that a compound's entries have to look up in the site's vocabulary. */
export function askedWords(entries: Watched[], source: string): string[] {
  const terms = entries.filter(({ match }) => match === 'COMPOUND').map(({ text }) => plain(text));
  if (terms.length === 0) return [];
  const asked = new Set<string>();
  for (const { read, unmasked } of wordsOf(source)) {
    for (const word of [read, unmasked]) {
      for (const { before, after } of terms.flatMap((term) => splits(word, term))) {
        for (const part of [word, ...before, ...after]) if (part) asked.add(part);
      }
    }
  }
  return [...asked];
}
