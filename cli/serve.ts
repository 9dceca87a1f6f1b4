import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import next from 'next';
import { withAnswer } from '@/lib/answer';
import { followExpiries } from '@/lib/caching/announce';
import { purgeEdge } from '@/lib/caching/edge';
import { env } from '@/lib/env';
import { measure } from '@/lib/site/metrics';
import { askForFaces } from './server/ask-for-faces';
import { nameDeployment } from './server/deployment-id';
import { drain } from './server/drain';
import { explainFailure } from './server/explain-failure';
import { hearInDevelopment } from './server/hear-in-development';
import { jsonConsole } from './server/json-console';
import { keepTypedText } from './server/keep-typed-text';
import { logRequest } from './server/log-request';
import { withPageMemory } from './server/page-memory';
import { refuse } from './server/refuse';
import { showPageInstead } from './server/show-page-instead';
import { takeTurns } from './server/take-turns';
import { tellPeer } from './server/tell-peer';

// A process of its own, called by the supervisor: node --import tsx cli/serve.ts PORT dev|production
const port = Number(process.argv[2]);
const dev = process.argv[3] === 'dev';
/**
 * Connections that the system holds until the process takes them in, one in each round of its loop. Where there is no
 * room (Node's own 511), a browser tries again after 1, 3 and 7 seconds.
 */
const BACKLOG = 4_096;

if (!dev) nameDeployment();
const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000 });
const app = next({ dev, dir: resolve(import.meta.dirname, '..'), port, httpServer: server });
// The dev server's own web sockets never end by themselves.
const stop = drain(server, () => app.close(), dev ? 200 : 9_000);
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.on('message', (message) => message === 'shutdown' && stop());
// The supervisor was killed: without it nobody would ever stop us.
process.once('disconnect', stop);

if (!dev) jsonConsole();
await app.prepare();
const nextAnswer = app.getRequestHandler();
const handle = takeTurns(showPageInstead((request, response) => void nextAnswer(request, response)));
const render = (request: IncomingMessage, response: ServerResponse) => {
  if (!dev) explainFailure(response);
  keepTypedText(request, response);
  handle(request, response);
};
const answer = dev ? render : withPageMemory(render);
server.on('request', (request, response) => {
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  tellPeer(request);
  // Next, its compression and we: a page that is streamed has eleven.
  response.setMaxListeners(20);
  measure(request, response);
  if (!dev) askForFaces(response);
  const respond = () => {
    logRequest(request, response);
    if (!refuse(request, response)) answer(request, response);
  };
  withAnswer(response, respond, id);
});
followExpiries(env.DIRECT_DATABASE_URL);
if (dev) hearInDevelopment(port);
else purgeEdge();
server.on('error', (error) => {
  process.stderr.write(`The server cannot listen on port ${port}: ${error.message}\n`);
  process.exit(1);
});
server.listen({ port, backlog: BACKLOG }, () => process.send?.('ready'));
