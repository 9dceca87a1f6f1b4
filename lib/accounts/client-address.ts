import { isIPv6 } from 'node:net';
import { env } from '@/lib/env';

/** An IPv4 address as a socket of both kinds names it. */
const MAPPED = /^::ffff:(?=\d+\.)/i;

/**
 * The network address that limits count by: in X-Forwarded-For, read from the right, the first that
 * is not one of TRUSTED_PROXIES. Without trusted proxies the header is anybody's and is not read.
 * IPv6 counts by /64, the smallest net a person gets.
 */
export function clientAddress(headers: Headers): string {
  if (env.TRUSTED_PROXIES.length === 0) return 'direct';
  const hops = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim().replace(MAPPED, ''));
  const address = hops.findLast((hop) => hop && !env.TRUSTED_PROXIES.includes(hop)) ?? 'direct';
  return isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address;
}

/** The same where it tells people apart; undefined where every request comes from one address. */
export function knownAddress(headers: Headers): string | undefined {
  const address = clientAddress(headers);
  return address === 'direct' ? undefined : address;
}
