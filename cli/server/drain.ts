import type { Server } from 'node:http';

/** Longer no request may take; then its connection is cut. */
const PATIENCE = 9_000;

/**
 * Makes the function that ends the process decently: no new connections, requests under way are
 * answered and told to close, then the application closes. At most ten seconds, once.
 */
export function drain(server: Server, closeApp: () => Promise<void>): () => void {
  let draining = false;
  // Before the application's own listener, which may send the headers at once.
  server.prependListener('request', (_request, response) => {
    if (draining) response.setHeader('Connection', 'close');
  });
  return () => {
    if (draining) return;
    draining = true;
    const exit = () => process.exit(0);
    setTimeout(exit, PATIENCE + 500).unref();
    setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
    // Keep-alive connections go idle one after the other, and only an idle one may be closed.
    setInterval(() => server.closeIdleConnections(), 100).unref();
    server.close(() => closeApp().then(exit, exit));
  };
}
