import { isIPv6 } from 'node:net';
import { env } from '@/lib/env';
import { isPublicAddress } from '@/lib/public-address';

/** Where the server writes down who has connected to it (cli/server/tell-peer.ts), whatever a visitor has sent. */
export const PEER = 'x-depesche-peer';

/**
 * The network address that limits count by; undefined where it would tell nobody apart. With TRUSTED_PROXIES, in
 * X-Forwarded-For, read from the right, the first that is not one of them. Without, the header is anybody's and is not
 * read: who has connected is meant, unless that is a proxy that nobody has named. IPv6 counts by /64, the smallest net a
 * person gets.
 */
export function clientAddress(headers: Headers): string | undefined {
  const proxies = env.TRUSTED_PROXIES.map(spelledOut);
  const peer = connected(headers);
  // Who comes past the proxies has written the header alone.
  const address = proxies.length === 0 || (peer && !proxies.includes(peer)) ? peer : forwarded(headers, proxies);
  return address?.includes(':') ? address.split(':').slice(0, 4).join(':') : address;
}

function forwarded(headers: Headers, proxies: string[]): string | undefined {
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => spelledOut(hop.trim()));
  return hops.findLast((hop) => hop && !proxies.includes(hop));
}

function connected(headers: Headers): string | undefined {
  const address = spelledOut(headers.get(PEER) ?? '');
  return isPublicAddress(address) ? address : undefined;
}

/** IPv6 with all of its eight parts; an IPv4 address as itself, also where a socket of both kinds names it in IPv6. */
function spelledOut(address: string): string {
  const [bare = ''] = address.split('%');
  if (!isIPv6(bare)) return address;
  const [left = [], right = []] = new URL(`http://[${bare}]`).hostname
    .slice(1, -1)
    .split('::')
    .map((half) => half.split(':').filter(Boolean));
  const parts = [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right];
  return /^(0:){5}ffff:/.test(parts.join(':')) ? dotted(parts.slice(6)) : parts.join(':');
}

/** Of two parts of IPv6, the four of IPv4. */
const dotted = (parts: string[]) =>
  parts
    .map((part) => Number.parseInt(part, 16))
    .flatMap((part) => [part >> 8, part & 255])
    .join('.');
