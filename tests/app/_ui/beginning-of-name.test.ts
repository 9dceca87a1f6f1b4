import { expect, test } from 'vitest';
import { beginningOf, matching } from '@/app/_ui/beginning-of-name';

/** A field with its caret at the bar. */
const field = (text: string) => {
  const at = text.indexOf('|');
  return { value: text.replace('|', ''), selectionStart: at, selectionEnd: at };
};

test.each([
  ['Hello @|', ''],
  ['@Le|', 'Le'],
  ['(@Lena M|', 'Lena M'],
  ['one\n@Le|na', 'Le'],
])('%j calls somebody: %j', (text, begun) => {
  expect(beginningOf(field(text))).toBe(begun);
});

test.each(['no one|', 'mail a@exam|', '@Lena |', '@ |', 'x.@a|', '@two\nlines|', `@${'a'.repeat(41)}|`])(
  '%j calls nobody',
  (text) => {
    expect(beginningOf(field(text))).toBeNull();
  },
);

test('a selection calls nobody', () => {
  expect(beginningOf({ value: '@Lena', selectionStart: 1, selectionEnd: 5 })).toBeNull();
});

test('names that begin so come first, then those of which another word does; six at most', () => {
  const names = ['Anna Lenz', 'Lena', 'Lennart Öz', 'Noah'];
  expect(matching(names, 'len')).toEqual(['Lena', 'Lennart Öz', 'Anna Lenz']);
  expect(matching(names, 'lennart ö')).toEqual(['Lennart Öz']);
  expect(matching(names, 'x')).toEqual([]);
  expect(matching([...'abcdefgh'], '')).toHaveLength(6);
});
