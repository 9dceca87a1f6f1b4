import { env } from '@/lib/env';
import { readToken, signToken } from '@/lib/signed-link';

const host = () => new URL(env.SITE_URL).hostname;

/** One for each letter, for ever: a server that gets it twice, because we died after sending, can tell. */
export const messageId = (mailId: number) => `<${signToken('letter', String(mailId))}@${host()}>`;

/** Which letter a Message-ID is of; null when we have not given it: nobody can make up a bounce of ours. */
export function mailOf(id: string): number | null {
  const [, token, domain] = /^<?([^<>@\s]{1,100})@([^<>@\s]{1,255})>?$/.exec(id.trim()) ?? [];
  const value = token && domain === host() ? readToken('letter', token) : null;
  return value && /^\d{1,10}$/.test(value) ? Number(value) : null;
}
