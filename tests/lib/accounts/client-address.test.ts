import { afterEach, expect, test } from 'vitest';
import { clientAddress, knownAddress } from '@/lib/accounts/client-address';
import { setEnv } from '@/lib/env';

afterEach(() => setEnv({ TRUSTED_PROXIES: '' }));

const from = (forwarded?: string) => new Headers(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded });

test('without trusted proxies the header is anybody’s and is not read', () => {
  expect(clientAddress(from('198.51.100.7'))).toBe('direct');
  expect(knownAddress(from('198.51.100.7'))).toBeUndefined();
});

test.each([
  ['the first from the right that is no proxy of ours', '203.0.113.9, 198.51.100.7, 10.0.0.1', '198.51.100.7'],
  ['what a client has made up stands further left', '127.0.0.1, 198.51.100.7', '198.51.100.7'],
  ['a proxy as a socket of both kinds names it is the same proxy', '198.51.100.7, ::ffff:127.0.0.1', '198.51.100.7'],
  ['so is a reader', '::ffff:198.51.100.7', '198.51.100.7'],
  ['IPv6 counts by the net that one person has', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['nobody but ourselves', '127.0.0.1', 'direct'],
  ['nothing', undefined, 'direct'],
])('%s', (_, forwarded, address) => {
  setEnv({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.1' });
  expect(clientAddress(from(forwarded))).toBe(address);
});
