import { env } from '@/lib/env';
import { oneClickHeaders } from '@/lib/mail/list-headers';
import { readToken, signToken } from '@/lib/signed-link';

// Every address in our letters that does something; opening one changes nothing, its page has a button.

export const centrePath = (subscriberId: number) => `/subscriptions/${signToken('subscriber', String(subscriberId))}`;
export const centreUrl = (subscriberId: number) => env.SITE_URL + centrePath(subscriberId);
export const confirmUrl = (subscriptionId: number) =>
  `${env.SITE_URL}/subscriptions/confirm?token=${signToken('confirm', String(subscriptionId))}`;
export const addressUrl = (subscriberId: number, email: string) =>
  `${env.SITE_URL}/subscriptions/address?token=${encodeURIComponent(signToken('address', `${subscriberId}.${email}`))}`;

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

/** Who wants which address from now on; null when the link is not ours. */
export function addressOf(token: string): { subscriberId: number; email: string } | null {
  const [, id, email] = /^(\d{1,10})\.(.+)$/.exec(readToken('address', token) ?? '') ?? [];
  return id && email ? { subscriberId: Number(id), email } : null;
}
