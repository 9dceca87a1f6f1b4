import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { showPageInstead } from '@/cli/server/show-page-instead';
import { showInstead, withAnswer } from '@/lib/answer';

const html = { 'content-type': 'text/html; charset=utf-8' };

/** Answers as Next does: what finds nothing while it is rendered comes in pieces, and shows nothing. */
const site: RequestListener = ({ url }, response) => {
  if (url === '/404') {
    response.setHeader('cache-control', 'public');
    return void response.writeHead(404, { ...html, 'x-nextjs-prerender': '1' }).end('nothing is here');
  }
  if (url === '/route') {
    showInstead('/404');
    return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  }
  if (url === '/feed') return void response.writeHead(404, { 'content-type': 'text/plain' }).end('404');
  response.statusCode = url === '/found' ? 200 : 404;
  response.setHeader('content-type', html['content-type']);
  response.setHeader('x-of-the-first', '1');
  if (url === '/mine') response.setHeader('cache-control', 'private, no-store');
  response.write('<html id="__next_error__">');
  response.end('</html>');
};

const server = createServer((request, response) => {
  response.setHeader('x-request-id', '1');
  withAnswer(response, () => showPageInstead(site)(request, response));
});
let base = '';
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test.each([
  ['/nothing', {}, 404, 'nothing is here'],
  ['/route', {}, 404, 'nothing is here'],
  ['/404', {}, 404, 'nothing is here'],
  ['/feed', {}, 404, '404'],
  ['/found', {}, 200, '<html id="__next_error__"></html>'],
  // Next's own scripts make a page of it.
  ['/nothing', { rsc: '1' }, 404, '<html id="__next_error__"></html>'],
])('%s asked with %j is answered with %i and "%s"', async (path, headers, status, text) => {
  const answer = await fetch(base + path, { headers: headers as Record<string, string> });
  expect([answer.status, await answer.text()]).toEqual([status, text]);
  expect(answer.headers.get('x-request-id')).toBe('1');
  expect(answer.headers.has('x-of-the-first')).toBe(text.startsWith('<html'));
});

test('what is nothing for one person is kept for nobody else', async () => {
  const cacheOf = async (path: string) => (await fetch(base + path)).headers.get('cache-control');
  expect([await cacheOf('/mine'), await cacheOf('/nothing')]).toEqual(['private, no-store', 'public']);
});

test('a form sent to what is gone gets the page too, and not its own fields', async () => {
  const answer = await fetch(`${base}/nothing`, { method: 'POST', body: new URLSearchParams({ text: 'typed' }) });
  expect([answer.status, await answer.text()]).toEqual([404, 'nothing is here']);
});
