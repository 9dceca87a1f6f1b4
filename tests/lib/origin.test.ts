import { expect, test } from 'vitest';
import { isOwnOrigin } from '@/lib/origin';

const own = 'https://depesche.test';

test.each<[string, Record<string, string>, boolean]>([
  ['our own page', { origin: own, 'sec-fetch-site': 'same-origin' }, true],
  ['our own page in a browser without Sec-Fetch-Site', { origin: own }, true],
  ['a same-origin fetch without Origin', { 'sec-fetch-site': 'same-origin' }, true],
  ['neither header', {}, false],
  ['Origin: null', { origin: 'null' }, false],
  ['a foreign origin', { origin: 'https://evil.example' }, false],
  ['a foreign origin with a forged host', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }, false],
  ['a malformed origin', { origin: 'http://[' }, false],
  ['a file', { origin: 'file://' }, false],
  ['cross-site without Origin', { 'sec-fetch-site': 'cross-site' }, false],
  ['another site of ours by name', { origin: own, 'sec-fetch-site': 'same-site' }, false],
])('%s: %j → %s', (_, headers, allowed) => expect(isOwnOrigin(new Headers(headers))).toBe(allowed));
