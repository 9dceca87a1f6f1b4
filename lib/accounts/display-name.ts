import { z } from 'zod';

export const MAX_NAME = 40;

// The Latin letters that names are written with: A to Z, with or without accents, and these; no phonetic signs.
const LATIN = 'A-Za-zÆæŒœØøÐðĐđÞþßẞŁłĦħŊŋŦŧıĸƏəƁɓƊɗƘƙƐɛƆɔ';
/** One name is of one of these; Japanese alone is written with several. */
const SCRIPTS = [
  ...['Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Hebrew', 'Arabic', 'Ethiopic', 'Devanagari', 'Bengali', 'Tamil'],
  ...['Thai', 'Hangul', 'Han Hiragana Katakana'],
].map((names) => `(?=[\\p{L}\\p{M}])[${names.replaceAll(/(\w+) ?/g, '\\p{scx=$1}')}]`);
/** What joins letters, digits among it, and the accents of any of them. */
const BETWEEN = "[\\u0300-\\u036F0-9 .’'_-]";

const allOf = (letters: string[]) => new RegExp(`^(?:${[...letters, BETWEEN].join('|')})+$`, 'u');
const ANY_SCRIPT = allOf([`[${LATIN}]`, ...SCRIPTS]);
const ONE_SCRIPT = [`[${LATIN}]`, ...SCRIPTS].map((script) => allOf([script]));

/** Nothing invisible, nothing that turns the text around, no heap of accents. */
const isReadable = (name: string) =>
  /^[\p{L}0-9]/u.test(name) &&
  !/\p{M}{3}|\p{Default_Ignorable_Code_Point}/u.test(name) &&
  ANY_SCRIPT.test(name.normalize('NFD'));

/** The name that stands above somebody's comments; letters of one script only. */
export const displayName = z
  .string()
  .transform((typed) => typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(2, 'nameTooShort')
      .max(MAX_NAME, 'nameTooLong')
      .refine(isReadable, 'nameCharacters')
      .refine((name) => ONE_SCRIPT.some((script) => script.test(name.normalize('NFD'))), 'nameScripts'),
  );

export const profile = z.object({ name: displayName });

const pairs = (letters: string, likes: string) =>
  [...letters].map((letter, at): [string, string] => [letter, likes[at] ?? '']);

// What looks alike in common typefaces, without accents. A letter that joins these changes keys that are stored
// already: they follow by a migration.
const CAPITALS = new Map(pairs('ΒΖΗΜΝΥՏ', 'bzhmnys'));
const LOOKALIKES = new Map([
  ...pairs('013457iıøłđðħŧŋĸɓɗƙɛ', 'oleastllolddhtnkbdke'),
  ...pairs('аеорсухкмтвніѕһӏԁјԛԝѵү', 'aeopcyxkmtbhlshldjqwvy'),
  ...pairs('αεορτυχκνιγηωςϳ', 'aeoptuxkvlynwσj'),
  ...pairs('օոսհցզյ', 'onuhgqj'),
  ...([
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
  ] as const),
]);

/** The same for two names that a reader could take for one another. */
export const nameKey = (name: string): string =>
  Array.from(name.normalize('NFKD').replaceAll(/[\p{M}\u0640 .’'_-]/gu, ''), (letter) => {
    const small = letter.toLowerCase();
    return CAPITALS.get(letter) ?? LOOKALIKES.get(small) ?? small;
  })
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
