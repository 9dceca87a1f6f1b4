import { expect, test } from 'vitest';
import { commentText, MAX_LENGTH } from '@/lib/comments/schema';

const refusal = (text: string) => commentText.safeParse(text).error?.issues[0]?.message;

test('a text is trimmed before it is measured, emoji families count as what they are made of', () => {
  expect(commentText.parse('  Ja. \r\n')).toBe('Ja.');
  expect(refusal(' \n ')).toBe('empty');
  expect(refusal('😀'.repeat(MAX_LENGTH))).toBeUndefined();
  expect(refusal('a'.repeat(1_000_000))).toBe('tooLong');
});

test('refuses what PostgreSQL cannot store', () => {
  expect(refusal('a\0b')).toBe('characters');
  expect(refusal('a\ud800b')).toBe('characters');
});
