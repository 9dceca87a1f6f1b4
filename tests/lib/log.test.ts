import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { shownPath } from '@/cli/server/log-request';
import { withAnswer } from '@/lib/answer';
import { db } from '@/lib/db';
import { logTo, withoutPersonal } from '@/lib/log';
import { measure } from '@/lib/site/metrics';

function listen() {
  const stream = new PassThrough();
  const log = logTo(stream, 'debug');
  return {
    log,
    lines: () =>
      String(stream.read() ?? '')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
  };
}

test('every line within a request carries its id, also after waiting', async () => {
  const { log, lines } = listen();
  await withAnswer(
    {} as ServerResponse,
    async () => {
      await db.$queryRaw`SELECT 1`;
      log.info('inside');
    },
    'a-request',
  );
  log.info('outside');
  expect(lines()).toMatchObject([{ msg: 'inside', request: 'a-request' }, { msg: 'outside' }]);
});

test.each([
  ['a mail server repeats the address', new Error('550 <mia.muster+x@mail.example.org>: unknown user')],
  ['a library shows the link', new Error(`GET /account/email?token=${'aB3_-'.repeat(9)} failed`)],
])('%s: it does not get out', (_, err) => {
  const { log, lines } = listen();
  log.error({ err }, 'failed');
  const [line] = lines();
  expect(JSON.stringify(line)).not.toMatch(/mia\.muster|aB3_-aB3_-/);
  expect(line).toMatchObject({ msg: 'failed', level: 50 });
});

test.each([
  'reading /srv/shop/node_modules/next/dist/server/app-render/action-handler-with-a-very-long-name-indeed.js:12',
  '{"request":"0f8fad5b-d9cb-469f-a165-70867728950e"}',
])('what helps to find a fault stays: %s', (line) => expect(withoutPersonal(line)).toBe(line));

test('a name that Prisma complains about is not told', async () => {
  const { log, lines } = listen();
  const data = { email: 'mia@example.org', name: 'Mia Muster' };
  await db.user.create({ data });
  await db.user.create({ data }).catch((err) => log.error({ err }, 'failed'));
  expect(JSON.stringify(lines())).not.toMatch(/mia@|Muster/);
});

test.each([
  ['/subscriptions/abc.def?x=1', '/subscriptions/[secret]'],
  ['/api/unsubscribe/abc', '/api/unsubscribe/[secret]'],
  ['/replies/abc/feed.xml', '/replies/[secret]/feed.xml'],
  ['/search?q=a+name', '/search'],
  ['/articles/a-slug', '/articles/a-slug'],
])('of the address %s the log has %s', (url, shown) => expect(shownPath(url)).toBe(shown));

test('answers are counted by kind, and what the cache had', async () => {
  const { metricsText } = await import('@/lib/site/metrics');
  const response = Object.assign(new PassThrough(), { statusCode: 200, getHeader: () => 'HIT' });
  measure({ method: 'GET', url: '/' } as IncomingMessage, response as unknown as ServerResponse);
  response.emit('close');
  const { text } = await metricsText();
  expect(text).toMatch(/^http_requests_total\{kind="page",method="GET",status="200"\} [1-9]/m);
  expect(text).toMatch(/^page_cache_total\{result="HIT"\} [1-9]/m);
  expect(text).toMatch(/^database_pool_connections\{state="open"\} [1-9]/m);
  expect(text).toMatch(/^tasks_given_up 0$/m);
});
