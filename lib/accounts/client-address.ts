import { isIPv6 } from 'node:net';
import { env } from '@/lib/env';

/**
 * The network address limits count by. Forwarded headers are believed only behind the number of
 * trusted proxies that TRUSTED_PROXIES names; IPv6 counts by /64, the smallest net a person gets.
 */
export function clientAddress(headers: Headers): string {
  const hops = Number(env.TRUSTED_PROXIES ?? 0) || 0;
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const address = hops > 0 ? (forwarded.at(-hops) ?? '') : '';
  return isIPv6(address) ? address.split(':').slice(0, 4).join(':') : address || 'direct';
}
