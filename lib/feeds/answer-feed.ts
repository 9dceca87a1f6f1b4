import { createHash } from 'node:crypto';
import { tags } from '@/lib/cache';
import { now } from '@/lib/caching/expiry';
import { FOUND, foundFresh } from '@/lib/caching/found';
import { atom } from '@/lib/feeds/atom';
import { type Feed, type Format, feedAddress, newest } from '@/lib/feeds/feed';
import { jsonFeed } from '@/lib/feeds/json-feed';
import { rss } from '@/lib/feeds/rss';

const writers = {
  rss: { write: rss, type: 'application/rss+xml; charset=utf-8' },
  atom: { write: atom, type: 'application/atom+xml; charset=utf-8' },
  json: { write: jsonFeed, type: 'application/feed+json; charset=utf-8' },
};

/**
 * A feed as the answer to a reader's program, which learns with an empty 304 that it has it already: by its
 * tag, or, if it names none, by the time of the newest entry (RFC 9110 §13.1).
 */
export function answerFeed(request: Request, format: Format, feed: Feed | null): Response {
  if (!feed) return new Response('404\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  const { write, type } = writers[format];
  const body = write(feed);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const changed = newest(feed);
  const links = [`<${feedAddress(feed, format)}>; rel="self"`, ...(feed.hub ? [`<${feed.hub}>; rel="hub"`] : [])];
  const headers = {
    etag,
    'last-modified': changed.toUTCString(),
    link: links.join(', '),
  };
  if (isKnown(request.headers, etag, changed)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, 'content-type': type } });
}

function isKnown(headers: Headers, etag: string, changed: Date): boolean {
  const known = headers.get('if-none-match');
  if (known !== null) return known.split(',').some((tag) => [etag, '*'].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(headers.get('if-modified-since') ?? '');
  // A comment taken down makes the newest older: that is a change too.
  return Math.floor(changed.getTime() / 1000) === Math.floor(since / 1000);
}

/**
 * The same for a feed that is made of cached queries with these tags alone: it is made once for all who ask, until one
 * of them expires.
 */
export async function answerCachedFeed(
  request: Request,
  format: Format,
  read: () => Promise<Feed | null>,
  ...dependsOn: string[]
): Promise<Response> {
  const at = now();
  const answer = answerFeed(request, format, await read());
  answer.headers.set(FOUND, foundFresh(at, [tags.site, tags.settings, ...dependsOn]));
  return answer;
}
