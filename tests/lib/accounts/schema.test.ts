import { describe, expect, test } from 'vitest';
import { email, ownPath, signInLink } from '@/lib/accounts/schema';

describe('I1: an address that could mean two is refused', () => {
  test.each([
    '"e@attacker.com"@victim.com',
    '"x@a.com x"@b.com',
    'victim@good.com(x)evil.com',
    'a@b.com,c@d.com',
    'a@b.com;c@d.com',
    'a@b.com c@d.com',
    'victim\uff20example.com',
    'victim@evil.com\uff20example.com',
    'user@ex\u0430mple.com',
    'us\u0435r@example.com',
    'a@b.com\r\nBcc: c@d.com',
    'a@b.com\nBcc: c@d.com',
    'a@b.com\0',
    'a\0@b.com',
    'a@b.com.',
    'a@.b.com',
    'a@b..com',
    'a@-b.com',
    'a@b',
    'a@localhost',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    '<a@b.com>',
    'A <a@b.com>',
    'a@b@c.com',
    '@b.com',
    'a@',
    '',
    'a@b.com\u202e',
    'a\u200b@b.com',
    `${'a'.repeat(65)}@b.com`,
    `a@${'b'.repeat(64)}.com`,
    `a@${'b.'.repeat(160)}com`,
    `a@${'b'.repeat(320)}.com`,
  ])('%j', (typed) => expect(email.safeParse(typed).success).toBe(false));

  test.each([[['a@b.com', 'c@d.com']], [{ contains: '@' }], [null], [1]])('%j, which is no text', (typed) => {
    expect(email.safeParse(typed).success).toBe(false);
  });

  test('quickly, whatever is typed: 1 MB is answered like a word', () => {
    for (const part of ['a', 'a.', '@', 'a@', 'a-', 'a@b.'])
      expect(email.safeParse(part.repeat(200_000)).success).toBe(false);
  });
});

describe('I2: one person, one account', () => {
  test.each([
    'User@Example.com',
    ' user@example.com ',
    'USER@EXAMPLE.COM',
    'user@example.com\n',
    '\u00a0user@example.com',
  ])('%j is user@example.com', (typed) => expect(email.parse(typed)).toBe('user@example.com'));

  // ASCII only: the composed and the decomposed spelling, dotless ı and ß have no account to share.
  test.each([
    'j\u00f6rg@example.com',
    'jo\u0308rg@example.com',
    'm\u0131a@example.com',
    'M\u0130A@example.com',
    'stra\u00dfe@example.com',
  ])('%j is refused', (typed) => expect(email.safeParse(typed).success).toBe(false));
});

test.each(['a@b.co', 'first.last+tag@mail.example.org', 'a_b%c-d@xn--mnchen-3ya.de', `${'a'.repeat(64)}@b.com`])(
  '%j is an address',
  (typed) => expect(email.parse(typed)).toBe(typed),
);

describe('I4: after signing in one stays on this site', () => {
  const origin = 'https://depesche.example';

  test.each([
    '//evil',
    '///evil',
    '/\\evil',
    '/\\/evil',
    '\\\\evil',
    '/\t/evil',
    '/\n/evil',
    '/%09/evil',
    '/%5cevil',
    '/%2f/evil',
    '/..//evil',
    '/.//evil',
    'https:evil',
    'https:/evil',
    'https://evil',
    'http:evil',
    'HTTPS://evil',
    'https://depesche.example@evil',
    'https://depesche.example.evil',
    'https://depesche.example:x@evil',
    '@evil',
    '.evil',
    'evil',
    ' //evil',
    '\u0001//evil',
    '\ufeff//evil',
    '/\u3002evil',
    '/\uff0fevil',
    'javascript:alert(1)',
    '/javascript:alert(1)',
    'data:text/html,x',
    '?//evil',
    '#//evil',
    '',
  ])('%j', (typed) => {
    const path = ownPath.parse(typed);
    expect(path).toMatch(/^\/(?![/\\])/);
    const target = new URL(path, origin);
    expect(target.origin).toBe(origin);
    // Written down once more (a Location header, a link), it must still not name another site.
    expect(new URL(target.pathname + target.search, origin).origin).toBe(origin);
  });

  test.each(['/', '/articles/a-b?page=2#comment-3', '/account/comments/7'])('%j is kept', (path) =>
    expect(ownPath.parse(path)).toBe(path),
  );
});

test.each(['', 'x', 'x'.repeat(42), 'x'.repeat(44), `${'x'.repeat(42)}%`, `${'x'.repeat(43)}\n`])(
  '%j is no token',
  (token) => expect(signInLink.safeParse({ token }).success).toBe(false),
);
