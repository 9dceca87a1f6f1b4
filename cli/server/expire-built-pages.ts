import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expireOnServer } from '@/lib/expire-on-server';

/**
 * Forgets what the build rendered: it shows the data of that moment, and since then comments may have
 * been approved or taken down. Next expires a tag only within a request, so it gets one, before the
 * first visitor can.
 */
export async function expireBuiltPages(handle: RequestListener): Promise<void> {
  // Part of Next, which must be up before.
  const { tags } = await import('@/lib/cache');
  const server = createServer(handle);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  await expireOnServer([tags.site], (server.address() as AddressInfo).port);
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
}
