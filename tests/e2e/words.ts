import { createTranslator } from 'next-intl';
import de from '@/messages/de.json';
import en from '@/messages/en.json';

const catalogues = { de, en: en as typeof de };

export type Locale = keyof typeof catalogues;

/** What a portal says in its language, by the catalogue's keys: a journey that asks for these runs in every language. */
export const wordsOf = (locale: Locale) => createTranslator({ locale, messages: catalogues[locale] });

/** What a page in this language must not hold: the other catalogue's sentences, in the pieces that stand between names and numbers. */
export function foreignTo(locale: Locale): string[] {
  const own = JSON.stringify(catalogues[locale]);
  const others = Object.entries(catalogues).filter(([other]) => other !== locale);
  const pieces = others.flatMap(([, catalogue]) => sentencesIn(catalogue).flatMap((text) => text.split(/[{}]/)));
  // One word alone may be the same in both, or a name.
  return pieces.map((piece) => piece.trim()).filter((piece) => /^\p{Lu}.{10,} ./u.test(piece) && !own.includes(piece));
}

type Catalogue = { [key: string]: string | Catalogue };

const sentencesIn = (catalogue: Catalogue): string[] =>
  Object.values(catalogue).flatMap((value) => (typeof value === 'string' ? [value] : sentencesIn(value)));
