import { createServer } from 'node:net';

/**
 * A port that nobody listens on.
 * @param wanted this one, or 0 for any
 * @returns the port, or `null` when the wanted one is taken or not allowed
 */
export function freePort(wanted: number, host?: string): Promise<number | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(null));
    server.listen({ port: wanted, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : null));
    });
  });
}
