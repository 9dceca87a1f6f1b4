import { env } from '@/lib/env';
import { readToken, signToken } from '@/lib/signed-link';

/** Where an author appeals against a decision, signed in or not; the address goes to them alone. */
export const appealUrl = (decisionId: number) => `${env.SITE_URL}${appealPath(decisionId)}`;

export const appealPath = (decisionId: number) => `/appeals/${signToken('appeal', String(decisionId))}` as const;

/** Which decision an appeal's address is about; null when it is not one of ours. */
export function decisionOf(token: string): number | null {
  const value = readToken('appeal', token);
  return value && /^\d{1,10}$/.test(value) ? Number(value) : null;
}
