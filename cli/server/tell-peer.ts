import type { IncomingMessage } from 'node:http';
import { PEER } from '@/lib/accounts/client-address';

/** Tells the portal who has connected: over whatever the visitor says under that name, which would be made up. */
export function tellPeer({ headers, socket }: IncomingMessage): void {
  headers[PEER] = socket.remoteAddress ?? '';
}
