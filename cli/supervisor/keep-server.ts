import type { Shutdown } from '../shutdown';
import { startServer } from './start-server';

/** So many deaths in a minute are no accident any more: better to end and be seen. */
const MOST_DEATHS = 10;

/**
 * Starts the server and, when it dies, starts it again at once: a crash costs seconds, not the night.
 * @returns a promise that ends when it is not worth trying any more
 */
export async function keepServer(
  options: { dev: boolean; port: number },
  closing: Shutdown,
): Promise<{ exited: Promise<unknown>; stop(): Promise<void> }> {
  let server = await startServer(options, closing);
  const watch = async () => {
    const deaths: number[] = [];
    for (;;) {
      const code = await server.exited;
      if (closing.closing) return;
      deaths.push(performance.now());
      if (deaths.filter((moment) => moment > performance.now() - 60_000).length >= MOST_DEATHS) return;
      process.stderr.write(`The server ended by itself (${code ?? 'killed'}): starting it again.\n`);
      server = await startServer(options, closing);
    }
  };
  const exited = watch();
  // Whoever waits for it is told; until then it is no unhandled error.
  exited.catch(() => undefined);
  return { exited, stop: () => server.stop() };
}
