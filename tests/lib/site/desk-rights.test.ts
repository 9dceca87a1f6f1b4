import { expect, test } from 'vitest';
import { deskStart, mayOpen } from '@/lib/site/desk-rights';

test.each([
  ['MEMBER', []],
  ['MODERATOR', ['/desk', '/desk/moderation', '/desk/moderation/comments/1']],
  ['EDITOR', ['/desk', '/desk/articles/1']],
  ['ADMIN', ['/desk', '/desk/moderation', '/desk/moderation/comments/1', '/desk/articles/1', '/desk/settings']],
] as const)('what of the desk exists for %s', (role, open) => {
  const paths = ['/desk', '/desk/moderation', '/desk/moderation/comments/1', '/desk/articles/1', '/desk/settings'];
  expect(paths.filter((path) => mayOpen(path, { role }))).toEqual(open);
});

test('work begins at the queue for those who decide', () => {
  expect(deskStart({ role: 'ADMIN' })).toBe('/desk/moderation');
  expect(deskStart({ role: 'EDITOR' })).toBe('/desk/articles');
  expect(deskStart({ role: 'MEMBER' })).toBeNull();
});
