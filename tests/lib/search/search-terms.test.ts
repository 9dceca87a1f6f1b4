import { expect, test } from 'vitest';
import { searchTerms } from '@/lib/search/search-terms';

test.each([
  ['Chips aus Dresden', { words: ['Chips', 'aus', 'Dresden'] }],
  ['"offene Modelle" Lizenz', { words: ['Lizenz'], phrases: ['offene Modelle'] }],
  ['„offene Modelle“ Lizenz', { words: ['Lizenz'], phrases: ['offene Modelle'] }],
  ['Chips -Dresden', { words: ['Chips'], excluded: ['Dresden'] }],
  ['Chips -"aus Dresden"', { words: ['Chips'], excluded: ['aus Dresden'] }],
  ['KI-Karte GPT-4', { words: ['KI', 'Karte', 'GPT', '4'] }],
  ['"Dresden', { words: ['Dresden'] }],
  ['Chips Chips', { words: ['Chips'] }],
  ['- -- " % \\ \' () *:&|! <->', {}],
  ['', {}],
])('%s', (question, expected) => {
  expect(searchTerms(question)).toEqual({ words: [], phrases: [], excluded: [], ...expected });
});

test('a very long question is cut, not refused', () => {
  const { words } = searchTerms('wort '.repeat(5_000));
  expect(words).toEqual(['wort']);
});
