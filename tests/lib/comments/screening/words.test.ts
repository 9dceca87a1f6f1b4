import { expect, test } from 'vitest';
import { findWatched } from '@/lib/comments/screening/words/match';
import { patternFault } from '@/lib/comments/screening/words/pattern';

const vocabulary = new Set(['sauerkraut', 'chemie', 'loch']);
const find = (match: 'WORD' | 'COMPOUND' | 'PATTERN', text: string, source: string, except: string[] = []) =>
  findWatched({ match, text, except, effect: 'HINT', note: '' }, source, vocabulary);

test.each([
  ['cialis', 'Der Spezialist fragt den Specialist, die Specialisten und den Socialist.', null],
  ['cialis', 'Jetzt CIALIS kaufen!', 'CIALIS'],
  ['hass', 'Haß ist keine Meinung', 'Haß'],
  ['idiot', 'Du 1d10t', '1d10t'],
  ['idiot', 'Du Idi\u200Bot', 'Idi\u200Bot'],
  ['geh sterben', 'Ach, geh  sterben, du', 'geh sterben'],
  ['geh sterben', 'Ich geh. Viele sterben.', null],
])('as a whole word, %s in "%s": %s', (text, source, found) => expect(find('WORD', text, source)).toBe(found));

test.each([
  ['cialis', 'Der Spezialist, die Specialisten, der Socialist', null],
  ['zialis', 'Der Spezialist, die Spezialistin, Sozialisten', null],
  ['arsch', 'Marsch, Barsch und harsch', null],
  ['arsch', 'So ein Arschloch', 'Arschloch'],
  ['idiot', 'Ihr Vollidioten', 'Vollidioten'],
  ['sau', 'Sauerkraut, sauber, Sauna', null],
  ['sau', 'Diese Drecksau', 'Drecksau'],
  ['hass', 'Lauter Hasskommentare', 'Hasskommentare'],
])('in compounds, %s in "%s": %s', (text, source, found) => expect(find('COMPOUND', text, source)).toBe(found));

test('an exception is never meant', () => {
  expect(find('COMPOUND', 'hass', 'Der Hassliebe gewidmet', ['Hassliebe'])).toBe(null);
  expect(find('COMPOUND', 'hass', 'Hassliebe und Hassbotschaft', ['Hassliebe'])).toBe('Hassbotschaft');
});

test('a pattern finds its passage, large or small', () => {
  expect(find('PATTERN', 'verdien\\w* \\d+ ?(€|euro)', 'Sie VERDIENEN 500 Euro am Tag')).toBe('VERDIENEN 500 Euro');
});

test.each(['(a+)+$', '(a|a)*b', '(a|aa)+$', '([a-z]+)*!', '^(\\w+\\s?)*$', '(.*a){20}', '(x+x+)+y', '(\\d{1,9})*x'])(
  '%s is catastrophic',
  (pattern) => expect(patternFault(pattern)).toBe('patternCatastrophic'),
);
test.each(['[', '(a)\\1', '(?<=a)b', 'a{2,1}', '(?!x)y'])('%s is broken', (pattern) =>
  expect(patternFault(pattern)).toBe('patternBroken'),
);
test.each(['a*', 'x?', '|'])('%s hits everything', (pattern) => expect(patternFault(pattern)).toBe('patternEmpty'));
test.each(['viagra|cialis', '\\bcoin(s|age)?\\b', 'https?://\\S+\\.ru', '(ab|cd)+'])('%s is taken', (pattern) =>
  expect(patternFault(pattern)).toBe(null),
);
