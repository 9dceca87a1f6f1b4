import { createHash, randomBytes } from 'node:crypto';
import { db, type Transaction } from '@/lib/db';
import { env } from '@/lib/env';

const MINUTES = 10;

export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex');

/** A one-time address, good for ten minutes (ASVS 6.5.5); opening it shows a page, only its button signs in. */
export async function createSignInLink(
  { email, callbackUrl = '/' }: { email: string; callbackUrl?: string },
  tx: Transaction = db,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  // The database's clock decides, so that servers with different clocks agree.
  await tx.$executeRaw`
    INSERT INTO "VerificationToken" (identifier, token, expires)
    VALUES (${email}, ${hashToken(token)}, now() + make_interval(mins => ${MINUTES}::int))`;
  const url = new URL('/account/sign-in/confirm', env.SITE_URL);
  url.searchParams.set('token', token);
  if (callbackUrl !== '/') url.searchParams.set('callbackUrl', callbackUrl);
  return url.href;
}
