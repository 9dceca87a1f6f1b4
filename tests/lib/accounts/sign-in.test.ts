import { describe, expect, test } from 'vitest';
import { createSignInLink } from '@/lib/accounts/create-sign-in-link';
import { findViewer } from '@/lib/accounts/find-viewer';
import { redeemSignInLink } from '@/lib/accounts/redeem-sign-in-link';
import { requestSignInLink } from '@/lib/accounts/request-sign-in-link';
import { email, ownPath } from '@/lib/accounts/schema';
import { db } from '@/lib/db';

const tokenOf = (url: string) => ({ token: new URL(url).searchParams.get('token') ?? '' });

describe('a sign-in link', () => {
  test('signs in once, by two clicks at the same moment too', async () => {
    const link = tokenOf(await createSignInLink({ email: 'anna@test.example' }));
    const clicks = await Promise.allSettled([redeemSignInLink(link), redeemSignInLink(link)]);
    expect(clicks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const won = clicks.find((click) => click.status === 'fulfilled');
    expect((await findViewer(won?.value.token))?.name).toBe('anna');
    expect(await db.session.count()).toBe(1);
  });

  test('is refused after ten minutes', async () => {
    const link = tokenOf(await createSignInLink({ email: 'anna@test.example' }));
    await db.$executeRaw`UPDATE "VerificationToken" SET expires = expires - interval '10 minutes'`;
    await expect(redeemSignInLink(link)).rejects.toMatchObject({ key: 'link' });
  });

  test('is kept only as a hash, and mailed to the one address', async () => {
    await requestSignInLink({ email: 'anna@test.example', callbackUrl: '/', address: 'direct' });
    const mail = await db.mail.findFirstOrThrow();
    const token = mail.text.match(/token=([\w-]+)/)?.[1] ?? '';
    expect(mail.to).toBe('anna@test.example');
    expect(await db.verificationToken.count({ where: { token } })).toBe(0);
    await expect(redeemSignInLink({ token })).resolves.toBeDefined();
  });
});

const refused = ['"e@attacker.com"@victim.com', '"x@a.com x"@b.com', 'victim@good.com(x)evil.com', 'a@b.com,c@d.com', 'victim＠example.com', 'user@exаmple.com', 'a@b.com\r\nBcc: c@d.com', 'a@b.com.', `${'a'.repeat(320)}@b.com`, 'ı@b.com', 'straße@b.com', ''];
test.each(refused)('the address %j is refused', (typed) => expect(email.safeParse(typed).success).toBe(false));

test('one person, one spelling', () => expect(email.parse(' User@Example.COM ')).toBe('user@example.com'));

const foreign = ['//evil', '/\\evil', 'https:evil', 'https://evil.example', '/\t/evil', 'javascript:alert(1)', '/%09/evil\n'];
test.each(foreign)('%j leads to the front page and nowhere else', (path) => {
  expect(ownPath.parse(path)).toBe('/');
});
