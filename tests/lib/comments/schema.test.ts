import { describe, expect, test } from 'vitest';
import { MAX_LENGTH } from '@/lib/comments/limits';
import { commentText, newComment, stopping } from '@/lib/comments/schema';

const form = { articleId: '1', parentId: '', formKey: '0b0f6a3e-8c53-4f0e-9d55-2f4c1f0a7b11', text: 'A thought.' };
const problem = (text: string) => commentText.safeParse(text).error?.issues[0]?.message;

describe('the text of a comment', () => {
  test.each(['', ' ', '\r\n\t\n', '\u00a0\u3000'])('%j is empty', (text) => expect(problem(text)).toBe('empty'));

  test('is trimmed, its line ends are one kind', () => expect(commentText.parse(' a\r\nb \r\n')).toBe('a\nb'));

  test(`may have ${MAX_LENGTH} characters, counted as a reader counts them`, () => {
    expect(problem('😀'.repeat(MAX_LENGTH))).toBeUndefined();
    expect(problem('😀'.repeat(MAX_LENGTH + 1))).toBe('tooLong');
  });

  test.each(['a\0b', 'a\ud800b', '\udc00a'])('%j cannot be stored', (text) => expect(problem(text)).toBe('characters'));

  test.each(['Ümläut', '日本語', '‮abc‬', 'e\u0301'])('%j stays as it was typed', (text) => {
    expect(commentText.parse(text)).toBe(text);
  });
});

describe('the form', () => {
  test('without a parent starts a thread', () => expect(newComment.parse(form).parentId).toBeUndefined());

  test('knows nothing but its own fields: role, status and author are dropped', () => {
    const parsed = newComment.parse({
      ...form,
      status: 'APPROVED',
      authorId: 'x',
      role: 'ADMIN',
      createdAt: '2000-01-01',
    });
    const fields = ['act', 'articleId', 'formKey', 'parentId', 'proof', 'since', 'text', 'website'];
    expect(Object.keys(parsed).sort()).toEqual(fields);
  });

  test.each(['0', '-1', '1.5', 'x', '1e99', '9223372036854775808', '2147483648', '{"not":""}'])(
    'refuses the id %j',
    (id) => {
      expect(newComment.safeParse({ ...form, articleId: id }).success).toBe(false);
      expect(newComment.safeParse({ ...form, parentId: id }).success).toBe(false);
    },
  );

  test.each(['articleId', 'formKey', 'text'])('refuses to go without %s', (field) => {
    expect(newComment.safeParse({ ...form, [field]: undefined }).success).toBe(false);
  });

  test.each(['articleId', 'formKey', 'text'])('refuses an object as %s', (field) => {
    expect(newComment.safeParse({ ...form, [field]: { not: '' } }).success).toBe(false);
  });
});

test('a person is named by an id and by nothing that PostgreSQL cannot read', () => {
  expect(stopping.safeParse({ personId: 'cmb1234567890abcdefghijkl' }).success).toBe(true);
  for (const personId of ['', 'a\0', 'a b', 'a'.repeat(41), '\ud800'])
    expect(stopping.safeParse({ personId }).success).toBe(false);
});
