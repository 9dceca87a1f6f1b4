import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { browserWords } from '@/app/_ui/browser-words';
import de from '@/messages/de.json';
import en from '@/messages/en.json';

type Catalogue = { [key: string]: string | Catalogue };

const flatten = (catalogue: Catalogue, prefix = ''): [string, string][] =>
  Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : flatten(value, `${prefix}${key}.`),
  );

/** Names of a sentence's arguments: a word in braces, alone or before a comma. */
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name))].sort();

const german = new Map(flatten(de));
const english = new Map(flatten(en));

test('both catalogues have the same keys', () => {
  expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
});

test('no sentence is empty', () => {
  expect([...german, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each([...english.keys()])('%s has the same placeholders in both', (key) => {
  expect(placeholders(german.get(key) ?? '')).toEqual(placeholders(english.get(key) ?? ''));
});

test('everything a use case refuses with has its sentence', () => {
  const source = globSync('lib/**/*.ts')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const keys = [...source.matchAll(/new Refusal\('(\w+)'/g)].map(([, key]) => `errors.${key}`);
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter((key) => !english.has(key))).toEqual([]);
});

test.each([
  ['de', browserWords.de, de],
  ['en', browserWords.en, en],
] as const)('what the browser says by itself in %s is what the catalogue says', (_, words, { site, errors }) => {
  const { errorTitle: failedTitle, failed, reload } = site;
  expect(words).toEqual({ failedTitle, failed, reload, unanswered: errors.unanswered });
});
