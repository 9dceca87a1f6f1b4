import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import {
  type ClientRequest,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeTurns } from '@/cli/server/take-turns';
import { soon } from '@/tests/support/soon';

interface UnderWay {
  request: IncomingMessage;
  response: ServerResponse;
}

const ofRequest = new AsyncLocalStorage<string | undefined>();
let server: Server;
let url: string;
/** What the application is working on, in the order in which it came. */
let begun: UnderWay[];

beforeEach(async () => {
  begun = [];
  const turns = takeTurns((request, response) => void begun.push({ request, response }), { atOnce: 2, waiting: 2 });
  server = createServer((request, response) => ofRequest.run(request.url, () => turns(request, response)));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const send = (path: string, body = path) => fetch(url + path, { method: 'POST', body });
const paths = () => begun.map(({ request }) => request.url);
const untilBegun = (count: number) => soon(() => expect(begun).toHaveLength(count));

/** Sent by somebody who is still waiting when the test ends. */
const leave = (path: string, method = 'POST') => void fetch(url + path, { method }).catch(() => null);

async function takeAllTurns() {
  for (const count of [1, 2]) {
    leave('/a');
    await untilBegun(count);
  }
}

/** Ends an answer with what has come in. */
async function finish(at: number) {
  const { request, response } = begun[at] as UnderWay;
  response.end(await text(request));
}

/** Sends the head and so much of the body, and is asked for the rest later. */
function sendSlowly(path: string, body: string, length: number) {
  const sender = request(url + path, { method: 'POST', headers: { 'content-length': length } });
  sender.on('error', () => undefined);
  sender.write(body);
  return sender;
}

test('forms for one address are answered in their order, so many at a time', async () => {
  const first = send('/a', 'first');
  await untilBegun(1);
  leave('/a');
  await untilBegun(2);
  const third = send('/a', 'third');
  // When a later one has been answered, the server has done all that it does for the third.
  const other = send('/b');
  await untilBegun(3);
  expect(paths()).toEqual(['/a', '/a', '/b']);
  await finish(2);
  expect(await (await other).text()).toBe('/b');
  await finish(0);
  expect(await (await first).text()).toBe('first');
  await untilBegun(4);
  await finish(3);
  expect(await (await third).text()).toBe('third');
});

test('reading does not wait', async () => {
  await takeAllTurns();
  leave('/a');
  leave('/a', 'GET');
  await untilBegun(3);
  expect(begun[2]?.request.method).toBe('GET');
});

test('each is answered as part of its own request', async () => {
  const seen: (string | undefined)[] = [];
  const turns = takeTurns(
    ({ headers }, response) => {
      seen.push(`${headers.name}: ${ofRequest.getStore()}`);
      setImmediate(() => response.end());
    },
    { atOnce: 1, waiting: 9 },
  );
  server.removeAllListeners('request');
  server.on('request', (request, response) =>
    ofRequest.run(String(request.headers.name), () => turns(request, response)),
  );
  const names = ['one', 'two', 'three'];
  await Promise.all(names.map((name) => fetch(url, { method: 'POST', body: name, headers: { name } })));
  expect(seen.toSorted()).toEqual(['one: one', 'three: three', 'two: two']);
});

test('who sends slowly takes nobody’s turn', async () => {
  const slow: ClientRequest[] = [];
  for (const _ of [1, 2, 3]) {
    slow.push(sendSlowly('/a', 'x', 2));
    await once(server, 'request');
  }
  leave('/a');
  await untilBegun(1);
  slow[0]?.end('y');
  await untilBegun(2);
  expect(await text((begun[1] as UnderWay).request)).toBe('xy');
});

test('what is larger than a form goes on at once, and whole', async () => {
  await takeAllTurns();
  const body = 'x'.repeat(1_000_000);
  const large = send('/a', body);
  await untilBegun(3);
  await finish(2);
  expect(await (await large).text()).toBe(body);
});

test('who does not fetch an answer keeps nobody waiting', async () => {
  await takeAllTurns();
  leave('/a');
  begun[0]?.response.write('so much as the network takes');
  await untilBegun(3);
  expect(begun[0]?.response.writableEnded).toBe(false);
});

test('who has gone is left out', async () => {
  await takeAllTurns();
  const gone = sendSlowly('/a', 'gone', 4);
  await once(server, 'request');
  gone.destroy();
  await soon(async () => {
    const open = await new Promise<number>((found) => server.getConnections((_, count) => found(count)));
    expect(open).toBe(2);
  });
  const last = send('/a', 'last');
  await finish(0);
  await untilBegun(3);
  await finish(2);
  expect(await (await last).text()).toBe('last');
});

test('when too many wait, the next one hears at once that it has not arrived', async () => {
  await takeAllTurns();
  const statuses: number[] = [];
  for (const _ of [1, 2, 3]) {
    send('/a').then(
      ({ status }) => statuses.push(status),
      () => null,
    );
  }
  await soon(() => expect(statuses).toEqual([500]));
  for (const at of [0, 1]) await finish(at);
  await untilBegun(4);
});
