import { createHash } from 'node:crypto';
import { env } from '@/lib/env';
import { oneClickHeaders } from '@/lib/mail/list-headers';
import { readToken, signToken } from '@/lib/signed-link';

// Every address in our letters that does something; opening one changes nothing, its page has a button.

export const centrePath = (subscriberId: number) => `/subscriptions/${signToken('subscriber', String(subscriberId))}`;
export const centreUrl = (subscriberId: number) => env.SITE_URL + centrePath(subscriberId);
export const confirmUrl = (subscriptionId: number) =>
  `${env.SITE_URL}/subscriptions/confirm?token=${signToken('confirm', String(subscriptionId))}`;
/** Works for a week, and as long as the reader still has the address from which they wanted to move. */
export function addressUrl({ subscriberId, from, to }: AddressChange): string {
  const value = [subscriberId, Date.now() + WEEK, markOf(from), to].join('.');
  return `${env.SITE_URL}/subscriptions/address?token=${encodeURIComponent(signToken('address', value))}`;
}

const endToken = (subscriptionIds: number[]) => signToken('unsubscribe', subscriptionIds.join('-'));
export const endUrl = (subscriptionIds: number[]) =>
  `${env.SITE_URL}/subscriptions/end?token=${endToken(subscriptionIds)}`;

/** A person with a browser gets a page with a button instead. */
export const listHeaders = (list: string, subscriptionIds: number[]) =>
  oneClickHeaders(list, endToken(subscriptionIds));

const numberFrom = (purpose: 'subscriber' | 'confirm', token: string) => {
  const value = readToken(purpose, token);
  return value && /^\d{1,10}$/.test(value) ? Number(value) : null;
};
export const subscriberOf = (token: string) => numberFrom('subscriber', token);
export const confirmationOf = (token: string) => numberFrom('confirm', token);

/** Which subscriptions a letter's unsubscribe link ends; empty when it is not ours. */
export function endedBy(token: string): number[] {
  const value = readToken('unsubscribe', token);
  return value && /^\d{1,10}(-\d{1,10})*$/.test(value) ? value.split('-').map(Number) : [];
}

interface AddressChange {
  subscriberId: number;
  from: string;
  to: string;
}

const WEEK = 7 * 86_400_000;
/** The letter goes to the new address: it need not say the old one. */
const markOf = (email: string) => createHash('sha256').update(email).digest('base64url').slice(0, 16);

/** Who wants which address from now on, and whether it is the one they had; null when the link is not ours, or too old. */
export function addressOf(token: string) {
  const [, id, until, mark, email] =
    /^(\d{1,10})\.(\d{1,15})\.([\w-]{16})\.(.+)$/.exec(readToken('address', token) ?? '') ?? [];
  if (!id || !email || Number(until) < Date.now()) return null;
  return { subscriberId: Number(id), email, isFrom: (address: string) => markOf(address) === mark };
}
