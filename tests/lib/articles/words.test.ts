import { describe, expect, test } from 'vitest';
import { needsAiLabel } from '@/lib/articles/ai-label';
import { readingMinutes } from '@/lib/articles/reading-time';
import { isIsbn13 } from '@/lib/books/isbn';
import { content } from '@/prisma/demo/content';

describe('AI Act Art. 50(4): readers are told', () => {
  test.each([
    ['NONE', null, false],
    ['ASSISTED', null, true],
    ['GENERATED', null, true],
    ['ASSISTED', 1, false],
    ['GENERATED', 1, false],
  ] as const)('%s, reviewed by %s: %s', (aiUse, reviewerId, told) => {
    expect(needsAiLabel({ aiUse, reviewerId })).toBe(told);
  });
});

test.each([
  ['', 1],
  ['<p>Three short words</p>', 1],
  [`<p>${'word '.repeat(660)}</p>`, 3],
  [`<p class="${'x '.repeat(5_000)}">short</p>`, 1],
])('reading time counts words, not markup', (html, minutes) => {
  expect(readingMinutes(html)).toBe(minutes);
});

describe('an ISBN', () => {
  test.each(['9783104826172', '9783449173054'])('%s is one', (isbn) => expect(isIsbn13(isbn)).toBe(true));
  test.each(['9783104826173', '9783449173045', '1234567890128', '978310482617', '978310482617X', ''])(
    '"%s" is none',
    (isbn) => expect(isIsbn13(isbn)).toBe(false),
  );
  test.each(['de', 'en'] as const)('of every demo book (%s) is right', (language) => {
    for (const { isbn13 } of content[language].books) expect(isIsbn13(isbn13), isbn13).toBe(true);
  });
});
