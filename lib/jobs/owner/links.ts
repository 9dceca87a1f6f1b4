import { env } from '@/lib/env';
import { readToken, signToken } from '@/lib/signed-link';

/** An employer's page of their advert: whoever has its address may change it. Opening it changes nothing. */
export const minePath = (advertId: number) => `/jobs/mine/${signToken('advert', String(advertId))}`;
export const mineUrl = (advertId: number) => env.SITE_URL + minePath(advertId);

/** Which advert a link is for; null when it is not ours. */
export function advertOf(token: string): number | null {
  const value = readToken('advert', token);
  return value && /^\d{1,10}$/.test(value) ? Number(value) : null;
}
