import { expect, test } from 'vitest';
import { quoteOf } from '@/lib/comments/quote';

const source =
  '> what somebody else said\n\nMy *first* thought,\nin two lines.\n\nMy [second](https://example.org) one.';

test('without a passage, the first paragraph of its own is quoted', () => {
  expect(quoteOf({ source })).toBe('> My *first* thought,\n> in two lines.\n\n');
});

test('a passage is quoted as it was selected on the page, without the signs of its markup', () => {
  expect(quoteOf({ source, passage: ' first thought, in two ' })).toBe('> first thought, in two\n\n');
  expect(quoteOf({ source, passage: 'My second' })).toBe('> My second\n\n');
});

test.each(['I hate you', 'econd one', '', '…', '\u0000', 'x'.repeat(3_000)])(
  'what the comment does not say is not quoted: %j',
  (passage) => expect(quoteOf({ source, passage })).toBe('> My *first* thought,\n> in two lines.\n\n'),
);

test('a comment that only quotes is quoted', () => {
  expect(quoteOf({ source: '> nothing else' })).toBe('> > nothing else\n\n');
});
