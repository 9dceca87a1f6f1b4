import type { Server } from 'node:http';
import { Server as Listener } from 'node:net';
import { startDraining } from '@/lib/draining';

/** A connection that looks idle may have a request on its way; it is answered within this time, and told to close. */
const GRACE_MS = 1_000;

/**
 * Makes the function that ends the process decently: no new connections, requests under way are
 * answered and told to close, then the application closes.
 * @param patience milliseconds after which open connections are cut; half a second later all is over
 */
export function drain(server: Server, closeApp: () => Promise<void>, patience: number): () => void {
  let draining = false;
  // Before the application's own listener, which may send the headers at once.
  server.prependListener('request', (_request, response) => {
    if (draining) response.setHeader('Connection', 'close');
  });
  return () => {
    if (draining) return;
    draining = true;
    startDraining();
    const exit = () => process.exit(0);
    setTimeout(exit, patience + 500).unref();
    setTimeout(() => server.closeAllConnections(), patience).unref();
    // Keep-alive connections go idle one after the other, and only an idle one may be closed.
    const closeIdle = () => setInterval(() => server.closeIdleConnections(), 100).unref();
    setTimeout(closeIdle, Math.min(GRACE_MS, patience / 2)).unref();
    // The HTTP server's own would close idle ones at once.
    Listener.prototype.close.call(server, () => closeApp().then(exit, exit));
  };
}
