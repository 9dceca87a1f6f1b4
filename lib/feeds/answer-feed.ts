import { createHash } from 'node:crypto';
import { type Feed, rss } from '@/lib/feeds/rss';

/** A feed as the answer to a reader's program, which learns with an empty 304 that it has it already (RFC 9110 §13.1). */
export function answerFeed(request: Request, feed: Feed | null): Response {
  if (!feed) return new Response('404\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  const body = rss(feed);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const newest = Math.max(0, ...feed.entries.map(({ date }) => date.getTime()));
  const headers = { etag, 'last-modified': new Date(newest).toUTCString(), 'cache-control': 'public, max-age=60' };
  const known = request.headers.get('if-none-match');
  if (known?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers: { ...headers, 'content-type': 'application/rss+xml; charset=utf-8' } });
}
