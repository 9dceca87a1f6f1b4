import type { IncomingMessage, ServerResponse } from 'node:http';
import { env } from '@/lib/env';
import { MAX_UPLOAD } from '@/lib/media/schema';
import { t } from '@/lib/site/messages';
import { plainPage } from '@/lib/site/plain-page';
import { watchBody } from './body';

/** Larger than any form we accept (Next's own limit for them is the same); more is not worth reading. */
const LIMIT = 2 * 1024 * 1024;
/** Where pictures arrive; the route itself counts what it reads. */
const UPLOADS = /^\/api\/desk\/media(?:\/\d+\/file|\/(?:covers|portraits)\/\d+)?(?:\?|$)/;
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];

/** Answers what must not reach the application. Returns whether it did. */
export function refuse(request: IncomingMessage, response: ServerResponse): boolean {
  const limit = UPLOADS.test(request.url ?? '') ? MAX_UPLOAD : LIMIT;
  const status = refusal(request, limit);
  if (status) return answer(request, response, status);
  // Without a length it is counted as it comes.
  let read = 0;
  watchBody(request, (chunk) => {
    const before = read;
    read += chunk.length;
    if (read > limit && before <= limit && !response.headersSent) answer(request, response, 413);
  });
  return false;
}

function refusal({ method = '', headers }: IncomingMessage, limit: number) {
  if (!METHODS.includes(method)) return 405;
  return Number(headers['content-length'] ?? 0) > limit ? 413 : null;
}

function answer({ headers }: IncomingMessage, response: ServerResponse, status: 405 | 413): true {
  const html = headers.accept?.includes('text/html') ?? false;
  const text = status === 405 ? 'Method not allowed\n' : 'Content too large\n';
  response.writeHead(status, {
    // The body stays unread, so the connection cannot be used again.
    Connection: 'close',
    'Content-Type': html ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(status === 405 ? { Allow: METHODS.join(', ') } : {}),
  });
  response.end(html ? tooLargePage() : text);
  return true;
}

const tooLargePage = () =>
  plainPage({
    siteName: env.SITE_NAME,
    title: t('site.tooLargeTitle'),
    text: t('site.tooLarge', { max: LIMIT / 1024 ** 2 }),
  });
