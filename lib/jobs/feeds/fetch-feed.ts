import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FetchError, fetchPublic } from '@/lib/fetch-public';
import { FeedError } from '@/lib/jobs/feeds/feed-error';

const LARGEST = 20 * 1024 * 1024;
const TIMEOUT = 30_000;

interface Known {
  url: string;
  etag: string;
  lastModified: string;
}

export type FetchedFeed = { body: Buffer; url: string; etag: string; lastModified: string } | 'unchanged';
/** How feeds come here; tests name addresses of their own machine. */
export type FetchFeed = (source: Known) => Promise<FetchedFeed>;

/** A feed from its server, which is told what we have already. @throws {FeedError} */
export const fetchFeed =
  (isAllowed?: (address: string) => boolean): FetchFeed =>
  async ({ url, etag, lastModified }) => {
    if (url.startsWith('file:')) return fromFile(url);
    const headers = {
      accept: 'application/json, application/xml, application/rss+xml, text/html;q=0.8, */*;q=0.5',
      ...(etag && { 'if-none-match': etag }),
      ...(lastModified && { 'if-modified-since': lastModified }),
    };
    try {
      const answer = await fetchPublic(url, {
        ...{ headers, timeoutMs: TIMEOUT, maxBytes: LARGEST },
        ...(isAllowed ? { isAllowed } : {}),
      });
      if (answer.status === 304) return 'unchanged';
      if (answer.status !== 200) throw new FeedError(`The server answered ${answer.status}`);
      return {
        ...{ body: answer.body, url: answer.url },
        etag: answer.headers.etag?.slice(0, 500) ?? '',
        lastModified: answer.headers['last-modified']?.slice(0, 100) ?? '',
      };
    } catch (error) {
      if (error instanceof FetchError) throw new FeedError(error.message);
      throw error;
    }
  };

/** Only the operator's command names files; the desk's form takes addresses of the web alone. */
async function fromFile(url: string): Promise<FetchedFeed> {
  const path = fileURLToPath(url);
  if ((await stat(path)).size > LARGEST) throw new FeedError(`It is larger than ${LARGEST / 1024 / 1024} MB`);
  return { body: await readFile(path), url, etag: '', lastModified: '' };
}
