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

const mac = (purpose: Purpose, value: string, secret: string) =>
  createHmac('sha256', secret).update(`link:${purpose}:${value}`).digest('base64url');

/** A token for a mailed address: names something and proves that we have issued it. Never expires by itself. */
export const signToken = (purpose: Purpose, value: string): string =>
  `${value}.${mac(purpose, value, env.INTERNAL_SECRET)}`;

/**
 * What a token names; null when we have not issued it for this purpose. A letter may be years old when somebody
 * unsubscribes by it (RFC 8058), so the secret before the present one counts too.
 */
export function readToken(purpose: Purpose, token: string): string | null {
  const at = token.lastIndexOf('.');
  const [value, given] = [token.slice(0, at), Buffer.from(token.slice(at + 1))];
  const secrets = [env.INTERNAL_SECRET, env.PREVIOUS_INTERNAL_SECRET ?? []].flat();
  const issued = secrets.some((secret) => {
    const wanted = Buffer.from(mac(purpose, value, secret));
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  });
  return at > 0 && issued ? value : null;
}
