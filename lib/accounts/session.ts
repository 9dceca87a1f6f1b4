import { PrismaAdapter } from '@auth/prisma-adapter';
import { cookies } from 'next/headers';
import { connection } from 'next/server';
import NextAuth from 'next-auth';
import GitHub from 'next-auth/providers/github';
import Google from 'next-auth/providers/google';
import { findViewer, SESSION_COOKIE, secureCookies, type Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { env } from '@/lib/env';

/** Not secret: tells a page's scripts that asking /api/viewer is worth a request. */
export const HINT_COOKIE = 'signed-in';
const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: secureCookies } as const;

const { handlers, signIn } = NextAuth({
  adapter: PrismaAdapter(db as never),
  session: { strategy: 'database', maxAge: 30 * 24 * 3600 },
  secret: env.AUTH_SECRET,
  trustHost: true,
  pages: { signIn: '/account/sign-in', error: '/account/sign-in' },
  cookies: { sessionToken: { name: SESSION_COOKIE, options } },
  providers: [
    ...(env.AUTH_GOOGLE_ID ? [Google({ clientId: env.AUTH_GOOGLE_ID, clientSecret: env.AUTH_GOOGLE_SECRET })] : []),
    ...(env.AUTH_GITHUB_ID ? [GitHub({ clientId: env.AUTH_GITHUB_ID, clientSecret: env.AUTH_GITHUB_SECRET })] : []),
  ],
  logger: { error: () => undefined },
});

export { handlers, signIn };

/** Who looks, with the role the database has at this moment; null when signed out. */
export async function currentViewer(): Promise<Viewer | null> {
  // Never part of a prerender: whether a session is still good depends on the moment.
  await connection();
  return findViewer((await cookies()).get(SESSION_COOKIE)?.value);
}

/** Hands the browser a session that redeemSignInLink has stored. */
export async function keepSession(session: { token: string; expires: Date }): Promise<void> {
  const jar = await cookies();
  jar.set(SESSION_COOKIE, session.token, { ...options, expires: session.expires });
  jar.set(HINT_COOKIE, '1', { ...options, httpOnly: false, expires: session.expires });
}

/** Ends this browser's session in the database, not only in the browser. */
export async function endSession(): Promise<void> {
  const jar = await cookies();
  const token = jar.get(SESSION_COOKIE)?.value;
  if (token) await db.session.deleteMany({ where: { sessionToken: token } });
  jar.delete(SESSION_COOKIE);
  jar.delete(HINT_COOKIE);
}
