import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '@/lib/env';

/** What a link may be for; a token made for one purpose is none for another. */
type Purpose =
  | 'preview'
  | 'appeal'
  | 'confirm'
  | 'subscriber'
  | 'unsubscribe'
  | 'address'
  | 'outcomes'
  | 'advert'
  | 'form'
  | 'letter';

const mac = (purpose: Purpose, value: string) =>
  createHmac('sha256', env.INTERNAL_SECRET).update(`link:${purpose}:${value}`).digest('base64url');

/** A token for a mailed address: names something and proves that we have issued it. Never expires by itself. */
export const signToken = (purpose: Purpose, value: string): string => `${value}.${mac(purpose, value)}`;

/** What a token names; null when we have not issued it for this purpose. */
export function readToken(purpose: Purpose, token: string): string | null {
  const at = token.lastIndexOf('.');
  const [value, given] = [token.slice(0, at), Buffer.from(token.slice(at + 1))];
  const wanted = Buffer.from(mac(purpose, value));
  return at > 0 && given.length === wanted.length && timingSafeEqual(given, wanted) ? value : null;
}
