import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { resolve } from 'node:path';
import next from 'next';
import { withAnswer } from '@/lib/answer';
import { measure } from '@/lib/site/metrics';
import { nameDeployment } from './server/deployment-id';
import { drain } from './server/drain';
import { expireBuiltPages } from './server/expire-built-pages';
import { explainFailure } from './server/explain-failure';
import { jsonConsole } from './server/json-console';
import { keepUnknownForm } from './server/keep-unknown-form';
import { logRequest } from './server/log-request';
import { refuse } from './server/refuse';

// A process of its own, called by the supervisor: node --import tsx cli/serve.ts PORT dev|production
const port = Number(process.argv[2]);
const dev = process.argv[3] === 'dev';

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
const handle = app.getRequestHandler();
await expireBuiltPages(handle);
server.on('request', (request, response) => {
  const id = randomUUID();
  response.setHeader('X-Request-Id', id);
  measure(request, response);
  const answer = () => {
    logRequest(request, response);
    if (refuse(request, response)) return;
    if (!dev) explainFailure(response);
    keepUnknownForm(request, response);
    void handle(request, response);
  };
  withAnswer(response, answer, id);
});
server.on('error', (error) => {
  process.stderr.write(`The server cannot listen on port ${port}: ${error.message}\n`);
  process.exit(1);
});
server.listen(port, () => process.send?.('ready'));
