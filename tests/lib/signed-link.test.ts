import { afterEach, expect, test } from 'vitest';
import { setEnv } from '@/lib/env';
import { readToken, signToken } from '@/lib/signed-link';

const [old, present] = ['the secret of last year. '.repeat(2), 'only for tests '.repeat(3)];
afterEach(() => setEnv({ AUTH_SECRET: present, AUTH_SECRET_PREVIOUS: '' }));

test('a token names what it was made for, and nothing else', () => {
  const token = signToken('unsubscribe', '17');
  expect(readToken('unsubscribe', token)).toBe('17');
  expect(readToken('appeal', token)).toBeNull();
  for (const wrong of ['', '.', '17', `18${token.slice(2)}`, `${token}x`, token.slice(0, -1), `17.${'ä'.repeat(43)}`]) {
    expect(readToken('unsubscribe', wrong)).toBeNull();
  }
});

test('a link in an old letter outlives the secret, as long as the old one is named', () => {
  setEnv({ AUTH_SECRET: old });
  const token = signToken('unsubscribe', '17');
  setEnv({ AUTH_SECRET: present });
  expect(readToken('unsubscribe', token)).toBeNull();
  setEnv({ AUTH_SECRET_PREVIOUS: old });
  expect(readToken('unsubscribe', token)).toBe('17');
  expect(signToken('unsubscribe', '17')).not.toBe(token);
});
