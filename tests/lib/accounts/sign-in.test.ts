import { beforeEach, describe, expect, test } from 'vitest';
import { createSignInLink } from '@/lib/accounts/create-sign-in-link';
import { findViewer } from '@/lib/accounts/find-viewer';
import { redeemSignInLink } from '@/lib/accounts/redeem-sign-in-link';
import { requestSignInLink } from '@/lib/accounts/request-sign-in-link';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const tokenFor = async (email: string) => new URL(await createSignInLink({ email })).searchParams.get('token') ?? '';
const expire = () => db.$executeRaw`UPDATE "VerificationToken" SET expires = now() - interval '1 second'`;

describe('a sign-in link', () => {
  test('signs in once', async () => {
    const token = await tokenFor('mia@example.org');
    const session = await redeemSignInLink({ token });
    expect(await findViewer(session.token)).toEqual(cast.mia);
    expect(await refusalOf(redeemSignInLink({ token }))).toMatchObject({ key: 'link', status: 400 });
    expect(await db.session.count()).toBe(1);
  });

  test('clicked twice at once makes one session', async () => {
    const token = await tokenFor('mia@example.org');
    const clicks = await Promise.allSettled([redeemSignInLink({ token }), redeemSignInLink({ token })]);
    const [lost, ...others] = clicks.flatMap((click) => (click.status === 'rejected' ? [click.reason] : []));
    expect(others).toEqual([]);
    expect(lost).toBeInstanceOf(Refusal);
    expect(await db.session.count()).toBe(1);
  });

  test('is too old after ten minutes of the database clock', async () => {
    const token = await tokenFor('mia@example.org');
    const [link] = await db.$queryRaw<object[]>`
      SELECT expires > now() + interval '9 minutes' AND expires <= now() + interval '10 minutes' AS good FROM "VerificationToken"`;
    expect(link).toEqual({ good: true });
    await expire();
    expect(await refusalOf(redeemSignInLink({ token }))).toMatchObject({ key: 'link', status: 400 });
    expect(await db.session.count()).toBe(0);
  });

  test('is nowhere kept in a form that signs in', async () => {
    const token = await tokenFor('mia@example.org');
    const [kept] = await db.verificationToken.findMany();
    expect(kept?.token).not.toBe(token);
    expect(await refusalOf(redeemSignInLink({ token: kept?.token ?? '' }))).toMatchObject({ key: 'link' });
  });

  test('points to SITE_URL', async () => {
    const url = new URL(await createSignInLink({ email: 'mia@example.org', callbackUrl: '/jobs' }));
    expect(url.origin + url.pathname).toBe('https://depesche.example/account/sign-in/confirm');
    expect(url.searchParams.get('callbackUrl')).toBe('/jobs');
  });

  test('of a new person makes an account without any right', async () => {
    const { token } = await redeemSignInLink({ token: await tokenFor('new@example.org') });
    expect(await findViewer(token)).toMatchObject({ name: expect.stringMatching(/^Member \d{5}$/), role: 'MEMBER' });
  });

  test('of a new person gives them a name that nobody has, however many there are', async () => {
    for (let from = 10_000; from < 100_000; from += 10_000)
      await db.$executeRaw`
        INSERT INTO "User" (id, email, name, "nameKey")
        SELECT n, n || '@example.org', 'Member ' || n, 'member' || translate(n::text, '013457', 'oleast')
        FROM generate_series(${from}::int, ${from + 9_999}::int) n`;
    const { token } = await redeemSignInLink({ token: await tokenFor('new@example.org') });
    expect(await findViewer(token)).toMatchObject({ name: expect.stringMatching(/^Member \d{6}$/) });
  });

  test('two links of a new person, redeemed at once: one account', async () => {
    const tokens = [await tokenFor('new@example.org'), await tokenFor('new@example.org')];
    await Promise.all(tokens.map((token) => redeemSignInLink({ token })));
    expect(await db.user.count({ where: { email: 'new@example.org' } })).toBe(1);
    expect(await db.session.count()).toBe(2);
  });
});

describe('a session', () => {
  const signIn = async () => (await redeemSignInLink({ token: await tokenFor('mo@example.org') })).token;

  test('has the role of this moment', async () => {
    const token = await signIn();
    await db.user.update({ where: { id: cast.mo.id }, data: { role: 'MEMBER' } });
    expect(await findViewer(token)).toMatchObject({ role: 'MEMBER' });
  });

  test('is over when it has expired or its row is gone', async () => {
    const token = await signIn();
    await db.session.updateMany({ data: { expires: new Date(Date.now() - 1) } });
    expect(await findViewer(token)).toBeNull();
    await db.session.deleteMany();
    expect(await findViewer(token)).toBeNull();
  });

  test.each([undefined, '', '%', 'unknown', 'x'.repeat(100_000)])(
    'I5: no session is named by a strange cookie',
    async (token) => {
      expect(await findViewer(token)).toBeNull();
    },
  );
});

describe('asking for a link', () => {
  const ask = (email: string, address = '192.0.2.1') => requestSignInLink({ email, address, callbackUrl: '/' });

  test('does the same for a known and an unknown address: one letter to it, with one link', async () => {
    for (const email of ['mia@example.org', 'unknown@example.org']) await ask(email, '192.0.2.2');
    const letters = await db.mail.findMany({ orderBy: { id: 'asc' } });
    expect(letters.map(({ to }) => to)).toEqual(['mia@example.org', 'unknown@example.org']);
    const [known, unknown] = letters.map(({ text }) => text.replaceAll(/token=[\w-]{43}/g, 'token=TOKEN'));
    expect(known).toBe(unknown);
    expect(known).toContain('https://depesche.example/account/sign-in/confirm?token=TOKEN');
  });

  test('I10: sends at most five letters an hour to one address, wherever the requests come from', async () => {
    for (let sent = 0; sent < 5; sent++) await ask('victim@example.org', `192.0.2.${10 + sent}`);
    expect(await refusalOf(ask('victim@example.org', '192.0.2.99'))).toMatchObject({ key: 'tooMany', status: 429 });
    expect(await db.mail.count()).toBe(5);
  });

  test('one network address may ask thirty times an hour; where nobody is told apart, nobody is kept from it by others', async () => {
    for (let sent = 0; sent < 30; sent++) await ask(`p${sent}@example.org`, '192.0.2.3');
    expect(await refusalOf(ask('p30@example.org', '192.0.2.3'))).toMatchObject({ key: 'tooMany', status: 429 });
    for (let sent = 0; sent < 31; sent++)
      await requestSignInLink({ email: `q${sent}@example.org`, address: undefined, callbackUrl: '/' });
  });
});
