import { Agent, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { log } from '@/lib/log';
import { env } from '../env.ts';
import { onExpiry } from './expiry.ts';
import { takeServed } from './served.ts';

/** What was being fetched while something changed may have come from before: it goes a moment later. */
const ONCE_MORE_MS = 300;
const PATIENCE_MS = 2_000;
/** More than that is gone within a second by itself sooner than it could be named. */
const MOST_PAGES = 500;
/** A page is kept once for each encoding (deploy/nginx/depesche.conf). */
const ENCODINGS = ['br', 'gzip', 'identity'];

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Carried by pages of which Next does not say what they depend on. */
export const ANYTHING = 'anything';

/** How each kind of edge is told that pages have changed. */
const kinds = {
  /** nginx with its purge module knows pages by their address; each server names those it has served. */
  nginx: (edge, tags) =>
    takeServed(tags)
      .slice(0, MOST_PAGES)
      .flatMap((path) =>
        ENCODINGS.map((encoding) => call(new URL(path, edge), 'PURGE', { 'accept-encoding': encoding })),
      ),
  /** Varnish bans by the tags in Cache-Tag (deploy/varnish/depesche.vcl). */
  varnish: (edge, tags) => [call(edge, 'BAN', { 'cache-tag': [...tags, ANYTHING].join('|') })],
  /** A CDN's call as Cloudflare has it: POST {"tags": […]} with EDGE_TOKEN. */
  cdn: (edge, tags) => [
    call(
      edge,
      'POST',
      { 'content-type': 'application/json', authorization: `Bearer ${env.EDGE_TOKEN}` },
      JSON.stringify({ tags: [...tags, ANYTHING] }),
    ),
  ],
} satisfies Record<string, (edge: URL, tags: string[]) => Promise<void>[]>;

/** Whether pages have to carry their tags for the edge. */
export const edgeKnowsTags = (): boolean => env.EDGE === 'varnish' || env.EDGE === 'cdn';

/** From now on tells the edges in EDGE_URL what expires. One that does not listen has forgotten it in a second anyway. */
export function purgeEdge(): void {
  const { EDGE, EDGE_URL } = env;
  if (!EDGE) return;
  const purge = (tags: string[]) => {
    const calls = EDGE_URL.flatMap((edge) => kinds[EDGE](new URL(edge), tags));
    void Promise.allSettled(calls).then((results) => {
      const failed = results.find(({ status }) => status === 'rejected');
      if (failed) log.warn({ err: (failed as PromiseRejectedResult).reason }, 'the edge could not be purged');
    });
  };
  const gathered = new Set<string>();
  onExpiry((tags) => {
    if (gathered.size === 0) setImmediate(flush);
    for (const tag of tags) gathered.add(tag);
  });
  function flush() {
    const tags = [...gathered];
    gathered.clear();
    purge(tags);
    setTimeout(() => purge(tags), ONCE_MORE_MS).unref();
  }
}

function call(url: URL, method: string, headers: Record<string, string | undefined>, body?: string): Promise<void> {
  return new Promise((done, fail) => {
    const secure = url.protocol === 'https:';
    const options = { method, headers, timeout: PATIENCE_MS, ...(secure ? {} : { agent }) };
    const request = (secure ? httpsRequest : httpRequest)(url, options, (answer) => {
      answer.resume();
      const { statusCode = 0 } = answer;
      // 404 or 412: it was not there.
      if (statusCode < 300 || statusCode === 404 || statusCode === 412) answer.once('end', done);
      else fail(new Error(`${method} ${url.href}: ${statusCode}`));
    });
    request.once('timeout', () => request.destroy(new Error(`${method} ${url.href}: no answer`)));
    request.once('error', fail).end(body);
  });
}
