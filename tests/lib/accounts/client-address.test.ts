import { afterEach, describe, expect, test } from 'vitest';
import { clientAddress, PEER } from '@/lib/accounts/client-address';
import { setEnv } from '@/lib/env';

afterEach(() => setEnv({ TRUSTED_PROXIES: '' }));

const from = (sent: { forwarded?: string; peer?: string }) =>
  new Headers({
    ...(sent.forwarded === undefined ? {} : { 'x-forwarded-for': sent.forwarded }),
    ...(sent.peer === undefined ? {} : { [PEER]: sent.peer }),
  });

describe('without trusted proxies', () => {
  test('the header is anybody’s and is not read: who has connected counts', () => {
    expect(clientAddress(from({ forwarded: '198.51.100.7' }))).toBeUndefined();
    expect(clientAddress(from({ forwarded: '198.51.100.7', peer: '93.184.216.34' }))).toBe('93.184.216.34');
  });

  test.each([
    ['IPv4 as a socket of both kinds names it', '::ffff:93.184.216.34', '93.184.216.34'],
    ['IPv6 by the net that one person has', '2a00:1450::a:b:c:d', '2a00:1450:0:0'],
    ['a proxy on this machine that nobody has named', '127.0.0.1', undefined],
    ['the same as a socket of both kinds names it', '::ffff:127.0.0.1', undefined],
    ['the same over IPv6', '::1', undefined],
    ['one in the same network', '172.18.0.1', undefined],
    ['one in the same network over IPv6', 'fd00::1', undefined],
    ['one on the same cable', 'fe80::1%eth0', undefined],
    ['a connection that is gone', '', undefined],
  ])('%s', (_, peer, address) => {
    expect(clientAddress(from({ peer }))).toBe(address);
  });
});

describe('with trusted proxies', () => {
  test.each([
    ['the first from the right that is no proxy of ours', '203.0.113.9, 198.51.100.7, 10.0.0.1', '198.51.100.7'],
    ['what a client has made up stands further left', '127.0.0.1, 198.51.100.7', '198.51.100.7'],
    ['a proxy as a socket of both kinds names it is the same proxy', '198.51.100.7, ::ffff:127.0.0.1', '198.51.100.7'],
    ['so is one that is spelled out', '198.51.100.7, 2001:db8:0:0::9', '198.51.100.7'],
    ['and so is a reader', '::ffff:198.51.100.7', '198.51.100.7'],
    ['also in hexadecimal', '::FFFF:c633:6407', '198.51.100.7'],
    ['IPv6 counts by the net that one person has', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['however it is abbreviated', '2001:db8::a:b:c:d', '2001:db8:0:0'],
    ['or not', '2001:0DB8:0000:0000:ffff:b:c:d', '2001:db8:0:0'],
    ['in the middle', '2001:db8:1::6', '2001:db8:1:0'],
    ['at the end', '2001:db8:1:2::', '2001:db8:1:2'],
    ['at the beginning', '::6:7:8', '0:0:0:0'],
    ['nobody but ourselves', '127.0.0.1', undefined],
    ['nothing', undefined, undefined],
  ])('%s', (_, forwarded, address) => {
    setEnv({ TRUSTED_PROXIES: '127.0.0.1, 10.0.0.1, 2001:db8::9' });
    const sent = forwarded === undefined ? {} : { forwarded };
    expect(clientAddress(from({ ...sent, peer: '::ffff:10.0.0.1' }))).toBe(address);
  });

  test('who comes past them has written the header alone', () => {
    setEnv({ TRUSTED_PROXIES: '127.0.0.1, 2001:db8::9' });
    const forged = { forwarded: '198.51.100.7' };
    expect(clientAddress(from({ ...forged, peer: '93.184.216.34' }))).toBe('93.184.216.34');
    expect(clientAddress(from({ ...forged, peer: '2001:db8::9' }))).toBe('198.51.100.7');
  });
});
