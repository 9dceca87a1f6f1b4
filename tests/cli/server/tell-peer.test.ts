import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellPeer } from '@/cli/server/tell-peer';

const server = createServer((incoming, response) => {
  tellPeer(incoming);
  response.end(JSON.stringify(incoming.headers['x-depesche-peer']));
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => server.close());

const answerTo = (headers: Record<string, string | string[]>): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const sent = request({ host: '127.0.0.1', port, headers }, (answer) => {
      answer.setEncoding('utf8').once('data', (text) => resolve(JSON.parse(text)));
    });
    sent.once('error', reject).end();
  });

test.each([[{}], [{ 'x-depesche-peer': '198.51.100.7' }], [{ 'X-Depesche-Peer': ['198.51.100.7', '198.51.100.8'] }]])(
  'who has connected is who the connection says, with %j',
  async (headers) => {
    expect(await answerTo(headers)).toBe('127.0.0.1');
  },
);
