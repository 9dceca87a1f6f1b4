import { redirect } from 'next/navigation';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answered } from '@/app/_ui/answered';
import de from '@/messages/de.json';
import en from '@/messages/en.json';

const before = { values: {} };
const typed = () => {
  const form = new FormData();
  for (const [name, value] of [
    ['$ACTION_ID', 'not typed'],
    ['reason', 'It insults me.'],
    ['rule', '1'],
    ['rule', '2'],
  ] as const)
    form.append(name, value);
  return form;
};

const page = (lang: string) => vi.stubGlobal('document', { documentElement: { lang } });
beforeEach(() => page('de'));
afterEach(() => vi.unstubAllGlobals());

test('what the server answers is the answer', async () => {
  const state = { error: 'Zu spät.', values: { reason: 'It insults me.' } };
  expect(await answered(async () => state)(before, typed())).toBe(state);
});

test.each([
  ['de', de.errors.unanswered],
  ['en', en.errors.unanswered],
])('where none comes, a page in %s says so and keeps what was typed', async (lang, error) => {
  page(lang);
  const cut = answered(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await cut(before, typed())).toEqual({ error, values: { reason: 'It insults me.', rule: '1,2' } });
});

test('an answer that leads to another page still does', async () => {
  const leading = answered(async () => redirect('/account'));
  await expect(leading(before, typed())).rejects.toMatchObject({ digest: expect.stringContaining('NEXT_REDIRECT') });
});
