import type { Role } from '@/lib/accounts/schema';
import { db } from '@/lib/db';
import { env } from '@/lib/env';

export interface Viewer {
  id: string;
  name: string;
  role: Role;
}

export const secureCookies = env.SITE_URL.startsWith('https:');
export const SESSION_COOKIE = secureCookies ? '__Host-session' : 'session';

/** Whose session a cookie's token names, with the role of this moment; null when unknown or over. */
export async function findViewer(token: string | undefined): Promise<Viewer | null> {
  if (!token || token.length > 200) return null;
  const session = await db.session.findUnique({
    where: { sessionToken: token, expires: { gt: new Date() } },
    select: { user: { select: { id: true, name: true, role: true } } },
  });
  return session && { ...session.user, name: session.user.name ?? '' };
}
