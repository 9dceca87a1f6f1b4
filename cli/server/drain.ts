import type { Server } from 'node:http';
import { startDraining } from '@/lib/draining';

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
    setInterval(() => server.closeIdleConnections(), 100).unref();
    server.close(() => closeApp().then(exit, exit));
  };
}
