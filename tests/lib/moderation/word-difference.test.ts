import { expect, test } from 'vitest';
import { wordDifference } from '@/lib/moderation/word-difference';

const shown = (before: string, after: string) =>
  wordDifference(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind])
    .join('');

test.each([
  ['', '', ''],
  ['same', 'same', 'same'],
  ['', 'new', '[+new+]'],
  ['old', '', '[-old-]'],
  ['one two three', 'one 2 three', 'one [-two-][+2+] three'],
  ['a b c', 'a c', 'a [-b -]c'],
  ['a c', 'a b c', 'a [+b +]c'],
  ['Für Straße, ja!', 'Für Straße, nein!', 'Für Straße, [-ja-][+nein+]!'],
  ['👩‍👩‍👧 x', '👩‍👩‍👧 y', '👩‍👩‍👧 [-x-][+y+]'],
])('%j → %j: %j', (before, after, expected) => expect(shown(before, after)).toBe(expected));

test('both texts can be read back', () => {
  const [before, after] = ['the quick brown fox jumps over a dog', 'a quick red fox leaps over the lazy dog'];
  const parts = wordDifference(before, after);
  const without = (kind: string) =>
    parts
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect(without('new')).toBe(before);
  expect(without('gone')).toBe(after);
});

test('two texts of the greatest length without a word in common are not compared word by word', () => {
  const long = (letter: string) => Array.from({ length: 4_000 }, (_, n) => `${letter}${n % 7}`).join(' ');
  // Two parts: no table of all pairs of words was made.
  expect(wordDifference(long('a'), long('b'))).toHaveLength(2);
});
