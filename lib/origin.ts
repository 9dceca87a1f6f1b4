import { env } from '@/lib/env';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Whether a state-changing request comes from our own pages. Sec-Fetch-Site, which scripts cannot
 * forge, must say so where it is sent; an Origin must be SITE_URL's. A request with neither is foreign:
 * browsers send at least one (some leave Origin away on same-origin fetches).
 */
export function isOwnOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  const origin = headers.get('origin');
  if (site !== null && site !== 'same-origin') return false;
  if (origin === null) return site === 'same-origin';
  return ownOrigins().includes(origin);
}

/** On one's own machine the three names of the loopback interface are the same site. */
function ownOrigins(): string[] {
  const url = new URL(env.SITE_URL);
  if (!LOOPBACK.includes(url.hostname)) return [url.origin];
  return LOOPBACK.map((name) => `${url.protocol}//${name}${url.port ? `:${url.port}` : ''}`);
}
