import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { keepTypedText } from '@/cli/server/keep-typed-text';
import { showPageInstead } from '@/cli/server/show-page-instead';
import { refusedForm, withAnswer } from '@/lib/answer';
import { Refusal } from '@/lib/errors';
import { formRoute } from '@/lib/form-route';
import { comeAs } from '@/tests/support/act';

const post = formRoute<z.ZodObject<{ text: z.ZodString; act: z.ZodOptional<z.ZodString> }>, { slug: string }>({
  schema: z.object({ text: z.string().min(1, 'empty'), act: z.string().optional() }),
  page: ({ slug }, { text }) => `/${slug}/form?length=${text?.length}`,
  run: async ({ text, act }) => {
    if (act === 'preview') return { preview: `<p>${text}</p>` };
    if (text === 'closed') throw new Refusal('threadClosed', 409);
    if (text === 'again') throw new Refusal('tooMany', 429, { minutes: 3, hours: 0 });
    if (text === 'broken') throw new Error('the database is away');
    return { to: '/done' };
  },
});

/** The route, and the page with its form, as the portal's server serves them. */
const site: RequestListener = async (request, response) => {
  if (request.method === 'GET') {
    const refused = refusedForm();
    response.setHeader('content-type', 'text/html');
    return void response.end(`${request.url} ${refused?.values.text} ${refused?.preview ?? refused?.error}`);
  }
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const sent = new Request('http://localhost/', {
    method: 'POST',
    headers: request.headers as Record<string, string>,
    body: Buffer.concat(parts),
  });
  const answer = await post(sent, { params: Promise.resolve({ slug: 'a' }) });
  response.statusCode = answer.status;
  response.setHeaders(answer.headers);
  // As Next's compression does: the headers first.
  response.writeHead(answer.status);
  response.end(await answer.text());
};

const server = createServer((request, response) => {
  response.setHeader('x-request-id', '1');
  withAnswer(response, () => {
    keepTypedText(request, response);
    showPageInstead(site)(request, response);
  });
});
let url = '';
beforeEach(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/send`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

async function send(fields: Record<string, string>, headers: Record<string, string> = {}) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const sent = { ...comeAs(null), ...headers };
  return fetch(url, { method: 'POST', body, headers: sent, redirect: 'manual' });
}
const json = { accept: 'application/json' };

test('a browser without scripts is led on', async () => {
  const answer = await send({ text: 'Hello' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/done']);
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
});

test.each([
  [{ text: '' }, 400, '/a/form?length=0'],
  [{ text: 'closed' }, 409, '/a/form?length=6 closed'],
  [{ text: 'Hi', act: 'preview' }, 200, '/a/form?length=2 Hi <p>Hi</p>'],
])('refused, %j comes back in its page with status %i', async (fields, status, page) => {
  const answer = await send(fields);
  expect(answer.status).toBe(status);
  expect(answer.headers.get('x-request-id')).toBe('1');
  expect(await answer.text()).toContain(page);
});

test('with the database away, what was typed comes back without the form, whose page may need it too', async () => {
  const answer = await send({ text: 'broken' });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
  const page = await answer.text();
  expect(page).toMatch(/<textarea[^>]*>\nbroken<\/textarea>/);
  expect(page).toContain('href="/send"');
});

test('our own script gets what became of it', async () => {
  expect(await (await send({ text: 'Hello' }, json)).json()).toEqual({ to: '/done' });
  const refused = await send({ text: 'closed' }, json);
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ values: { text: 'closed' }, error: expect.any(String) });
});

test('something that is no form is a bad request, and a foreign page is refused', async () => {
  const headers = { ...comeAs(null), ...json, 'content-type': 'text/plain' };
  expect((await fetch(url, { method: 'POST', body: 'x', headers })).status).toBe(400);
  expect((await send({ text: 'Hello' }, { origin: 'https://evil.example' })).status).toBe(403);
});

test.each([{}, json])('what came too often says when to come again, asked with %j', async (headers) => {
  const answer = await send({ text: 'again' }, headers);
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '180']);
});
