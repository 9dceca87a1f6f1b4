import { expect, test } from 'vitest';
import { previewedRevision, previewPath } from '@/lib/articles/preview';

const token = (path: string) => path.replace('/preview/', '');

test('a preview shows its own revision for a week', () => {
  const now = new Date('2026-11-23T12:00:00Z');
  const path = previewPath(7, now);
  expect(previewedRevision(token(path), now)).toBe(7);
  expect(previewedRevision(token(path), new Date('2026-11-30T11:59:00Z'))).toBe(7);
  expect(previewedRevision(token(path), new Date('2026-11-30T12:01:00Z'))).toBeNull();
});

test.each(['', 'x', '7', '7-9999999999-', `7-9999999999-${'A'.repeat(43)}`, `${'7'.repeat(400)}`])(
  'a forged address "%s" shows nothing',
  (forged) => expect(previewedRevision(forged)).toBeNull(),
);

test('another revision under the same signature shows nothing', () => {
  expect(previewedRevision(token(previewPath(7)).replace(/^7/, '8'))).toBeNull();
});
