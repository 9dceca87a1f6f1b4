import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withPageMemory } from '@/cli/server/page-memory';
import { expireHere, now } from '@/lib/caching/expiry';
import { soon } from '@/tests/support/soon';

const PUBLIC = 'public, max-age=0, s-maxage=1, stale-if-error=600';
const page = `<p>${'A page. '.repeat(300)}</p>`;

let server: Server;
let url: string;
let rendered: string[];
/** How the application answers. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;

/** A second is a second here only where a test lets it pass. */
let time: number;

beforeEach(async () => {
  rendered = [];
  time = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => {
    time += 0.001;
    return time;
  });
  answer = (_, response) => found(response, 'site,thread:1');
  const next = (request: IncomingMessage, response: ServerResponse) => {
    rendered.push(request.url ?? '');
    answer(request, response);
  };
  server = createServer(withPageMemory(next));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  // Each test has pages of its own: the memory is the process's.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${crypto.randomUUID()}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  server.close();
});

test('a page is rendered once for many readers, and compressed as each wishes', async () => {
  for (const encoding of ['br', 'gzip', 'identity', 'br']) {
    const response = await fetch(url, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect(await response.text()).toBe(page);
  }
  expect(rendered).toHaveLength(1);
});

test('whoever has it already gets an empty 304', async () => {
  const etag = (await fetch(url)).headers.get('etag') ?? '';
  const again = await fetch(url, { headers: { 'if-none-match': etag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('when one of its tags expires it is rendered anew at once, and not when another does', async () => {
  await fetch(url);
  expireHere(['thread:2']);
  await fetch(url);
  expect(rendered).toHaveLength(1);
  expireHere(['thread:1']);
  await fetch(url);
  expect(rendered).toHaveLength(2);
});

test.each([
  ['what nobody has asked for yet', 1],
  ['what has expired', 2],
])('%s is made once for all who ask meanwhile', async (_, times) => {
  if (times > 1) await fetch(url);
  expireHere(['thread:1']);
  const { promise, resolve } = Promise.withResolvers<void>();
  answer = (_, response) => void promise.then(() => found(response, 'site,thread:1'));
  const readers = Array.from({ length: 20 }, () => fetch(url).then((response) => response.text()));
  await soon(() => expect(rendered).toHaveLength(times));
  resolve();
  expect(new Set(await Promise.all(readers))).toEqual(new Set([page]));
  expect(rendered).toHaveLength(times);
});

test('a personal page is made for each who asks, at the same time', async () => {
  const open: (() => void)[] = [];
  answer = (_, response) => {
    response.setHeader('cache-control', 'private, no-store');
    open.push(() => void response.end(crypto.randomUUID()));
  };
  const readers = Array.from({ length: 5 }, () => fetch(url).then((response) => response.text()));
  await soon(() => expect(open).toHaveLength(1));
  open[0]?.();
  await soon(() => expect(open).toHaveLength(5));
  for (const finish of open) finish();
  expect(new Set(await Promise.all(readers)).size).toBe(5);
});

test('what expires while it is made for many is made once more, and not by each of them', async () => {
  await fetch(url);
  expireHere(['thread:1']);
  const { promise, resolve } = Promise.withResolvers<void>();
  answer = (_, response) =>
    void promise.then(() => {
      answer = (_request, next) => found(next, 'site,thread:1');
      const before = now() - 1;
      expireHere(['thread:1']);
      found(response, 'site,thread:1', before);
    });
  const readers = Array.from({ length: 20 }, () => fetch(url).then((response) => response.text()));
  await soon(() => expect(rendered).toHaveLength(2));
  resolve();
  await Promise.all(readers);
  expect(rendered).toHaveLength(3);
});

test('whoever makes a page and leaves keeps nobody waiting', async () => {
  await fetch(url);
  expireHere(['thread:1']);
  const leaving = new AbortController();
  answer = () => undefined;
  const gone = fetch(url, { signal: leaving.signal }).catch(() => 'gone');
  await soon(() => expect(rendered).toHaveLength(2));
  answer = (_, response) => found(response, 'site,thread:1');
  const waiting = fetch(url).then((response) => response.text());
  leaving.abort();
  expect([await gone, await waiting]).toEqual(['gone', page]);
});

test('nginx may keep it until the second is over, and no longer', async () => {
  for (let reader = 0; reader < 2; reader++) {
    const until = Number((await fetch(url)).headers.get('x-accel-expires')?.slice(1));
    expect(Math.abs(until - Date.now() / 1_000)).toBeLessThan(2);
  }
});

test('after a second it is rendered anew', async () => {
  await fetch(url);
  time += 1_001;
  await fetch(url);
  expect(rendered).toHaveLength(2);
});

test('what was rendered while something expired is not kept, if nobody vouches for it', async () => {
  answer = (_, response) => {
    expireHere(['thread:3']);
    response.setHeader('cache-control', PUBLIC);
    response.end(page);
  };
  await fetch(url);
  await fetch(url);
  expect(rendered).toHaveLength(2);
});

test.each([
  ['a personal page', 'private, no-store', 200],
  ['a page that is not there', PUBLIC, 404],
])('%s is not kept', async (_, cacheControl, status) => {
  answer = (_request, response) => {
    response.statusCode = status;
    response.setHeader('cache-control', cacheControl);
    response.end(page);
  };
  expect((await fetch(url)).status).toBe(status);
  await fetch(url);
  expect(rendered).toHaveLength(2);
});

test.each([
  ['with a query', '?p=1', {}],
  ['that asks for data', '', { rsc: '1' }],
  ['for a part', '', { range: 'bytes=0-5' }],
])('a request %s goes straight to the application', async (_, query, headers) => {
  await fetch(url);
  await fetch(url + query, { headers });
  expect(rendered).toHaveLength(2);
});

test('a question is answered whole or not at all, so that another server can be asked', async () => {
  answer = (_, response) => {
    response.write('half a page');
    setImmediate(() => response.socket?.destroy());
  };
  await expect(fetch(`${url}?q=x`)).rejects.toThrow('fetch failed');
});

test('a file of the build is the same for every build that names it', async () => {
  answer = (_, response) => {
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    response.setHeader('content-type', 'text/javascript');
    response.end(page);
  };
  const file = new URL(`/_next/static/chunks/${crypto.randomUUID()}.js`, url);
  for (const build of ['?dpl=1', '?dpl=2', '']) {
    expect(await (await fetch(file.href + build)).text()).toBe(page);
  }
  expect(rendered).toHaveLength(1);
});

test('nobody sees the notes of the cache', async () => {
  for (const path of [url, `${url}?x`]) {
    const names = [...(await fetch(path)).headers.keys()];
    expect(names.filter((name) => name.startsWith('x-found'))).toEqual([]);
  }
});

function found(response: ServerResponse, tags: string, at = now()): void {
  response.setHeader('cache-control', PUBLIC);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('etag', '"1"');
  response.appendHeader('x-found-fresh', `${at} ${tags}`);
  response.end(page);
}
