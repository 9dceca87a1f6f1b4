import type { IncomingMessage, ServerResponse } from 'node:http';
import { MAX_UPLOAD } from '@/lib/media/schema';

/** Larger than any form we accept; anything above is not worth reading. */
const LIMIT = 4 * 1024 * 1024;
/** Where pictures arrive; the route itself counts what it reads. */
const UPLOADS = /^\/api\/desk\/media(?:\/\d+\/file|\/covers\/\d+)?(?:\?|$)/;

/** Answers what must not reach the application. Returns whether it did. */
export function refuse(request: IncomingMessage, response: ServerResponse): boolean {
  const status = refusal(request);
  if (!status) return false;
  // The body stays unread, so the connection cannot be used again.
  response.writeHead(status, { Connection: 'close', 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 405 ? 'Method not allowed\n' : 'Content too large\n');
  return true;
}

function refusal({ method, headers, url = '' }: IncomingMessage) {
  if (method === 'TRACE' || method === 'TRACK') return 405;
  const limit = UPLOADS.test(url) ? MAX_UPLOAD : LIMIT;
  return Number(headers['content-length'] ?? 0) > limit ? 413 : null;
}
