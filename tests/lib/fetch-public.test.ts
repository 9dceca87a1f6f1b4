import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { FetchError, fetchPublic } from '@/lib/fetch-public';
import { isPublicAddress } from '@/lib/public-address';

const servers: (() => void)[] = [];
afterEach(() => {
  for (const close of servers.splice(0)) close();
});

/** A real server of this machine, and how often it was asked. */
async function serve(answer: RequestListener) {
  let asked = 0;
  const server = createServer((request, response) => {
    asked++;
    answer(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  servers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, asked: () => asked };
}

const here = { isAllowed: (address: string) => address === '127.0.0.1' };
const problem = (promise: Promise<unknown>) =>
  promise.then(
    () => 'nothing was refused',
    (error: unknown) => (error instanceof FetchError ? error.message : `not a FetchError: ${error}`),
  );

describe('an address of IP', () => {
  test.each([
    ...['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
    ...['224.0.0.1', '255.255.255.255', '198.18.0.1', '192.0.2.7'],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      'ff02::1',
      '::ffff:127.0.0.1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '2001:db8::1',
    ],
    ...['localhost', '127.1', ''],
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
  test.each(['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700::1111', '2a01:4f8::1'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('nothing inside is reached', () => {
  test.each([
    'http://127.0.0.1',
    'http://localhost',
    'http://[::1]',
    'http://2130706433',
    'http://0x7f.1',
    'http://127.1',
  ])('not by %s', async (start) => {
    const { port, asked } = await serve((_, response) => response.end('secret'));
    expect(await problem(fetchPublic(`${start}:${port}/`))).toBe('It is not on the public internet');
    expect(asked()).toBe(0);
  });
  test.each([
    'http://10.0.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:10.0.0.1]/',
    '//10.0.0.1/',
  ])('not by being led on to %s', async (location) => {
    const { url, asked } = await serve((_, response) => response.writeHead(302, { location }).end());
    expect(await problem(fetchPublic(url, here))).toBe('It is not on the public internet');
    expect(asked()).toBe(1);
  });
  test.each([
    'file:///etc/passwd',
    'ftp://example.org/',
    'gopher://example.org/',
    'http://a:b@example.org/',
    'nonsense',
  ])('%s is not read', async (address) => {
    expect(await problem(fetchPublic(address))).toMatch(/are not read|are read/);
  });
  test('nor by a name with one address inside among others', async () => {
    const allowed: string[] = [];
    const isAllowed = (address: string) => {
      allowed.push(address);
      return false;
    };
    expect(await problem(fetchPublic('http://localhost/', { isAllowed }))).toBe('It is not on the public internet');
    expect(allowed).not.toEqual([]);
  });
});

test('an answer comes with its status, headers and last address', async () => {
  const { url } = await serve((request, response) => {
    if (request.url === '/old') return response.writeHead(301, { location: '/new' }).end();
    response.writeHead(404, { etag: '"1"' }).end(`for ${request.headers['if-none-match']}`);
  });
  const answer = await fetchPublic(`${url}/old`, { ...here, headers: { 'if-none-match': '"0"' } });
  expect(answer).toMatchObject({ status: 404, url: `${url}/new` });
  expect(answer.headers.etag).toBe('"1"');
  expect(answer.body.toString()).toBe('for "0"');
});

test('a redirect in a circle ends', async () => {
  const { url } = await serve((_, response) => response.writeHead(302, { location: '/' }).end());
  expect(await problem(fetchPublic(url, here))).toBe('It leads on more than 5 times');
});

test('a huge answer is cut off, also one that is small until it is unpacked', async () => {
  const huge = Buffer.alloc(3 * 1024 * 1024);
  const { url } = await serve((request, response) => {
    if (request.url === '/bomb') return response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(huge));
    response.end(huge);
  });
  const limited = { ...here, maxBytes: 1024 * 1024 };
  expect(await problem(fetchPublic(url, limited))).toBe('It is larger than 1 MB');
  expect(await problem(fetchPublic(`${url}/bomb`, limited))).toBe('It is larger than 1 MB');
});

test('a slow answer is given up: before its head, and in the middle of its body', async () => {
  const { url } = await serve((request, response) => {
    if (request.url === '/body') response.writeHead(200).write('a little');
  });
  const hasty = { ...here, timeoutMs: 50 };
  expect(await problem(fetchPublic(url, hasty))).toBe('It took too long to answer');
  expect(await problem(fetchPublic(`${url}/body`, hasty))).toBe('It took too long to answer');
});

test('what is packed is unpacked; what is not there is said', async () => {
  const { url } = await serve((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello')),
  );
  expect((await fetchPublic(url, here)).body.toString()).toBe('hello');
  expect(await problem(fetchPublic('http://127.0.0.1:1/', here))).toBe('It could not be reached (ECONNREFUSED)');
});
