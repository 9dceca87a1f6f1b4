import { describe, expect, test } from 'vitest';
import { setEnv } from '@/lib/env';
import { isOwnOrigin } from '@/lib/origin';

const site = 'https://depesche.example';
const own = (headers: Record<string, string>) => isOwnOrigin(new Headers(headers));

describe('our own page', () => {
  test.each<[string, Record<string, string>]>([
    ['same origin', { origin: site, 'sec-fetch-site': 'same-origin' }],
    ['same origin, a browser without Sec-Fetch-Site', { origin: site }],
    ['no Origin, but same-origin by Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin' }],
  ])('%s', (_name, headers) => expect(own(headers)).toBe(true));
});

describe('foreign', () => {
  test.each<[string, Record<string, string>]>([
    ['no Origin', {}],
    ['Origin: null', { origin: 'null' }],
    ['an evil Origin', { origin: 'https://evil.example' }],
    [
      'an evil Origin that forwards its own host',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' },
    ],
    ['a malformed Origin', { origin: 'http://[' }],
    ['an empty Origin', { origin: '' }],
    ['Origin: file://', { origin: 'file://' }],
    ['no Origin, cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['no Origin, same-site: a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['no Origin, none', { 'sec-fetch-site': 'none' }],
    ['our Origin, but cross-site', { origin: site, 'sec-fetch-site': 'cross-site' }],
    ['an evil Origin, but same-origin', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
    ['our name without TLS', { origin: 'http://depesche.example' }],
    ['our name on another port', { origin: `${site}:8443` }],
    ['our name as the beginning of another', { origin: `${site}.evil.example` }],
    ['our name as a user', { origin: `${site}@evil.example` }],
    ['a subdomain', { origin: 'https://a.depesche.example' }],
    ['our name with a path', { origin: `${site}/` }],
    ['two Origins', { origin: `${site}, https://evil.example` }],
    ['a loopback Origin on a public site', { origin: 'http://localhost:3000' }],
  ])('%s', (_name, headers) => expect(own(headers)).toBe(false));
});

test("on one's own machine the names of the loopback interface are one site, on its own port only", () => {
  setEnv({ SITE_URL: 'http://localhost:3000' });
  for (const name of ['localhost', '127.0.0.1', '[::1]']) {
    expect(own({ origin: `http://${name}:3000` }), name).toBe(true);
    expect(own({ origin: `http://${name}:3001` }), name).toBe(false);
  }
  expect(own({ origin: 'http://localhost.evil.example:3000' })).toBe(false);
  setEnv({ SITE_URL: site });
});
