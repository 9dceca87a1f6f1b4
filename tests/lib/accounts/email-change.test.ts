import { beforeEach, describe, expect, test } from 'vitest';
import { confirmEmailChange } from '@/lib/accounts/confirm-email-change';
import { createSignInLink } from '@/lib/accounts/create-sign-in-link';
import { requestEmailChange } from '@/lib/accounts/request-email-change';
import { db } from '@/lib/db';
import { keepWish } from '@/lib/subscriptions/keep-wish';
import { consentsOf } from '@/lib/subscriptions/queries';
import { frequenciesOf } from '@/lib/subscriptions/schema';
import { suppress } from '@/lib/subscriptions/suppress';
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

  test('lets nobody in by links that were sent to the old one', async () => {
    for (const email of ['mia@example.org', 'noah@example.org']) await createSignInLink({ email });
    for (const token of Object.values(await asked())) await confirmEmailChange({ token });
    expect(await db.verificationToken.findMany({ select: { identifier: true } })).toEqual([
      { identifier: 'noah@example.org' },
    ]);
  });

  describe('gets what came to the old one', () => {
    const wish = (kind: 'NEWSLETTER' | 'REPLIES' | 'MENTIONS', email: string, confirmed = true) => {
      const more = { email, frequency: frequenciesOf[kind][0], page: '/', name: kind, confirmed };
      return db.$transaction((tx) => keepWish(tx, { kind, targetId: 0, ...more }));
    };
    const change = async () => {
      for (const token of Object.values(await asked())) await confirmEmailChange({ token });
    };
    const subscriptions = () =>
      db.subscription.findMany({
        orderBy: { kind: 'asc' },
        select: { kind: true, confirmedAt: true, subscriber: { select: { email: true } } },
      });
    const gets = (kind: string) => ({ kind, confirmedAt: expect.any(Date), subscriber: { email: fresh } });

    test('with a consent of its own; the one before has ended', async () => {
      await wish('NEWSLETTER', 'mia@example.org');
      await wish('REPLIES', 'mia@example.org');
      const pausedUntil = new Date(Date.now() + 86_400_000);
      await db.subscriber.updateMany({ data: { pausedUntil } });
      await change();
      expect(await subscriptions()).toEqual([gets('NEWSLETTER'), gets('REPLIES')]);
      expect(await db.subscriber.findMany()).toMatchObject([{ email: fresh, pausedUntil }]);
      const [before, after] = await Promise.all(['mia@example.org', fresh].map(consentsOf));
      expect(before?.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
      expect(after).toMatchObject([{ page: '/account/email', withdrawnAt: null }, { withdrawnAt: null }]);
    });

    test('beside what came to the new one, and nothing twice', async () => {
      await wish('NEWSLETTER', 'mia@example.org');
      await wish('MENTIONS', 'mia@example.org', false);
      await wish('REPLIES', 'mia@example.org');
      await wish('NEWSLETTER', fresh, false);
      await wish('MENTIONS', fresh);
      await change();
      expect(await subscriptions()).toEqual([gets('NEWSLETTER'), gets('REPLIES'), gets('MENTIONS')]);
      expect(await db.consent.count({ where: { withdrawnAt: null } })).toBe(3);
    });

    test('and the old one is left alone if that was wished', async () => {
      await wish('NEWSLETTER', 'mia@example.org');
      await db.$transaction((tx) => suppress(tx, { email: 'mia@example.org', as: 'DESK', why: '' }));
      await change();
      expect(await db.subscriber.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
        { email: 'mia@example.org', suppressedAs: 'DESK' },
        { email: fresh, suppressedAt: null },
      ]);
      expect(await subscriptions()).toEqual([gets('NEWSLETTER')]);
    });
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
