import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { CliError } from '../cli-error';
import { query } from '../doctor/query';

/** After a power cut the database may need its time; what takes longer is for a person to look at. */
const PATIENCE_MS = 10 * 60_000;
/** It is there but may not be asked: waiting would not help. */
const HOPELESS = /refuses the password|does not let|There is no database|There is no host/;

/**
 * Waits for a database of somebody else's that does not answer yet. Meanwhile our port says so: the process
 * lives (healthz), nothing else works (503).
 */
export async function awaitDatabase(databaseUrl: string, port: number): Promise<void> {
  const asked = () =>
    query(databaseUrl, 'SELECT 1')
      .then(() => null)
      .catch((error: Error) => error);
  let problem = await asked();
  if (!problem) return;
  const room = createServer(({ url }, response) => {
    const alive = url === '/api/healthz';
    response.writeHead(alive ? 200 : 503, { 'Content-Type': 'text/plain', 'Retry-After': '5', Connection: 'close' });
    response.end(alive ? 'ok\n' : 'waiting for the database\n');
  }).listen(port);
  try {
    process.stderr.write(`${problem.message} Waiting for it …\n`);
    const until = performance.now() + PATIENCE_MS;
    while (problem) {
      if (HOPELESS.test(problem.message) || !(problem instanceof CliError) || performance.now() > until) throw problem;
      await pause(500);
      problem = await asked();
    }
  } finally {
    room.closeAllConnections();
    await new Promise((closed) => room.close(closed));
  }
}
