import { beforeEach, expect, test } from 'vitest';
import { isAmong } from '@/lib/accounts/check-address';
import { requestEmailChange } from '@/lib/accounts/request-email-change';
import { requestSignInLink } from '@/lib/accounts/request-sign-in-link';
import { db } from '@/lib/db';
import { settingsSchema } from '@/lib/site/settings/schema';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const ask = (email: string) => requestSignInLink({ email, callbackUrl: '/', address: undefined });
const refused = { key: 'throwawayAddress', status: 400, values: { domain: 'mail.throwaway.example' } };

test('no account with an address that is thrown away, and none moves to one', async () => {
  await db.settingsVersion.create({ data: { values: { refusedMailDomains: 'other.example\nThrowaway.example' } } });
  expect(await refusalOf(ask('new@mail.throwaway.example'))).toEqual(refused);
  expect(await refusalOf(requestEmailChange({ email: 'mia@mail.throwaway.example' }, cast.mia))).toEqual(refused);
  await ask('new@example.org');
  expect(await db.mail.findMany({ select: { to: true } })).toEqual([{ to: 'new@example.org' }]);
});

test('the best known are refused from the start', async () => {
  expect(await refusalOf(ask('new@mailinator.com'))).toMatchObject({ key: 'throwawayAddress' });
});

test.each([
  ['a.example', 'a.example', true],
  ['b.a.example', 'a.example', true],
  ['ba.example', 'a.example', false],
  ['example', 'a.example', false],
  ['a.example', '', false],
])('%s in "%s": %s', (domain, list, among) => expect(isAmong(domain, list)).toBe(among));

test.each([
  ['a.example\nb.example', true],
  ['', true],
  ['not a domain', false],
  ['@a.example', false],
])('the list "%s" is accepted: %s', (typed, accepted) =>
  expect(settingsSchema.safeParse({ refusedMailDomains: typed }).success).toBe(accepted),
);
