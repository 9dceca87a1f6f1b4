import { z } from 'zod';

export const MAX_NAME = 40;

/** Letters of any language, digits and what joins names; nothing invisible, nothing that turns the text around. */
const SHAPE = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .’'_-]*$/u;
const SCRIPTS = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hangul'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

/** The name that stands above somebody's comments; letters of one script only (SAFETY H9). */
export const displayName = z
  .string()
  .transform((typed) => typed.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
  .pipe(
    z
      .string()
      .min(2, 'nameTooShort')
      .max(MAX_NAME, 'nameTooLong')
      .regex(SHAPE, 'nameCharacters')
      .refine((name) => !/\p{M}{3}/u.test(name), 'nameCharacters')
      .refine((name) => SCRIPTS.filter((script) => script.test(name)).length <= 1, 'nameScripts'),
  );

export const profile = z.object({ name: displayName });

// What looks alike in common typefaces, after lower case and without accents.
const LOOKALIKES: Record<string, string> = {
  ...{ 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', i: 'l', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' },
  ...{ а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', к: 'k', м: 'm', т: 't', в: 'b', н: 'h', і: 'l', ѕ: 's' },
  ...{ α: 'a', ε: 'e', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x', κ: 'k', ν: 'v', ι: 'l' },
};

/** The same for two names that a reader could take for one another. */
export const nameKey = (name: string): string =>
  [
    ...name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\p{M} .’'_-]/gu, ''),
  ]
    .map((letter) => LOOKALIKES[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
