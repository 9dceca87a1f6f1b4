import { env } from '@/lib/env';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a state-changing request comes from our own pages: its Origin is SITE_URL's and
 * Sec-Fetch-Site, which every current browser sends, says the same. A missing Origin is foreign.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin');
  return origin !== null && ownOrigins().includes(origin);
}

/** On one's own machine the three names of the loopback interface are the same site. */
function ownOrigins(): string[] {
  const url = new URL(env.SITE_URL);
  if (!LOOPBACK.includes(url.hostname)) return [url.origin];
  return LOOPBACK.map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ''}`);
}
