import { beforeEach, describe, expect, test } from 'vitest';
import { confirmEmailChange } from '@/lib/accounts/confirm-email-change';
import { requestEmailChange } from '@/lib/accounts/request-email-change';
import { db } from '@/lib/db';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';

let cast: Cast;
// Another one for each test: letters to one address are limited.
let fresh = '';
const addressOf = async ({ id }: { id: string }) =>
  (await db.user.findUniqueOrThrow({ where: { id }, select: { email: true } })).email;

/** The tokens of the letters, by address. */
async function asked(): Promise<Record<string, string>> {
  await requestEmailChange({ email: fresh }, cast.mia);
  const letters = await db.mail.findMany({ select: { to: true, text: true } });
  return Object.fromEntries(letters.map(({ to, text }) => [to, text.match(/token=([\w-]{43})/)?.[1] ?? '']));
}

beforeEach(async () => {
  fresh = `${crypto.randomUUID()}@example.org`;
  cast = await createCast();
});

describe('a new address', () => {
  test.each([
    ['old, then new', () => ['mia@example.org', fresh]],
    ['new, then old', () => [fresh, 'mia@example.org']],
  ])('counts once both have said yes: %s', async (_, inOrder) => {
    const order = inOrder();
    const tokens = await asked();
    expect(await confirmEmailChange({ token: tokens[order[0] ?? ''] ?? '' })).toEqual({ done: false });
    expect(await addressOf(cast.mia)).toBe('mia@example.org');
    expect(await confirmEmailChange({ token: tokens[order[1] ?? ''] ?? '' })).toEqual({ done: true });
    expect(await addressOf(cast.mia)).toBe(fresh);
  });

  test('one address saying yes twice is not two', async () => {
    const token = (await asked())[fresh] ?? '';
    await confirmEmailChange({ token });
    expect(await confirmEmailChange({ token })).toEqual({ done: false });
    expect(await addressOf(cast.mia)).toBe('mia@example.org');
  });

  test('both at the same moment: done once', async () => {
    const tokens = Object.values(await asked());
    const answers = await Promise.all(tokens.map((token) => confirmEmailChange({ token })));
    expect(answers.map(({ done }) => done).sort()).toEqual([false, true]);
    expect(await addressOf(cast.mia)).toBe(fresh);
  });

  test('ends every session', async () => {
    await db.session.create({ data: { sessionToken: 's', userId: cast.mia.id, expires: new Date(Date.now() + 9e6) } });
    for (const token of Object.values(await asked())) await confirmEmailChange({ token });
    expect(await db.session.count()).toBe(0);
  });

  test('too late, unknown, taken meanwhile, the same', async () => {
    const tokens = Object.values(await asked());
    expect(await refusalOf(confirmEmailChange({ token: 'x' }))).toMatchObject({ key: 'link' });
    await db.user.update({ where: { id: cast.noah.id }, data: { email: fresh } });
    await confirmEmailChange({ token: tokens[0] ?? '' });
    expect(await refusalOf(confirmEmailChange({ token: tokens[1] ?? '' }))).toMatchObject({ key: 'emailTaken' });
    expect(await addressOf(cast.mia)).toBe('mia@example.org');
    await db.emailChange.updateMany({ data: { expires: new Date(0) } });
    expect(await refusalOf(confirmEmailChange({ token: tokens[1] ?? '' }))).toMatchObject({ key: 'link' });
    expect(await refusalOf(requestEmailChange({ email: 'eda@example.org' }, cast.eda))).toMatchObject({
      key: 'sameAddress',
    });
  });
});
