import { cookies } from 'next/headers';
import { connection } from 'next/server';
import NextAuth from 'next-auth';
import GitHub from 'next-auth/providers/github';
import Google from 'next-auth/providers/google';
import { adapter } from '@/lib/accounts/adapter';
import { checkAddress } from '@/lib/accounts/check-address';
import { sessionName } from '@/lib/accounts/end-one-session';
import { findViewer, SESSION_COOKIE, secureCookies, type Viewer } from '@/lib/accounts/find-viewer';
import { gitHubProfile, gitHubProfileUrl } from '@/lib/accounts/github-profile';
import { db } from '@/lib/db';
import { env, setEnv } from '@/lib/env';
import { log } from '@/lib/log';

/** Not secret: tells a page's scripts that asking /api/viewer is worth a request. */
export const HINT_COOKIE = 'signed-in';
const SESSION_SECONDS = 30 * 24 * 3600;
const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: secureCookies } as const;

// next-auth would otherwise believe the Host header when it names the address to come back to.
setEnv({ AUTH_URL: env.SITE_URL });

interface Granted {
  tokens: { access_token?: string };
}

const { handlers, signIn } = NextAuth({
  adapter,
  session: { strategy: 'database', maxAge: SESSION_SECONDS },
  secret: env.AUTH_SECRET,
  trustHost: true,
  pages: { signIn: '/account/sign-in', signOut: '/account', error: '/account/sign-in' },
  cookies: { sessionToken: { name: SESSION_COOKIE, options } },
  providers: [
    ...(env.AUTH_GOOGLE_ID
      ? [
          Google({
            clientId: env.AUTH_GOOGLE_ID,
            clientSecret: env.AUTH_GOOGLE_SECRET,
            profile: ({ sub, email }) => ({ id: sub, email: email.toLowerCase() }),
          }),
        ]
      : []),
    ...(env.AUTH_GITHUB_ID
      ? [
          GitHub({
            clientId: env.AUTH_GITHUB_ID,
            clientSecret: env.AUTH_GITHUB_SECRET,
            userinfo: {
              url: gitHubProfileUrl,
              request: ({ tokens }: Granted) => gitHubProfile(tokens.access_token ?? ''),
            },
            profile: ({ id, email }) => ({ id: String(id), email }),
          }),
        ]
      : []),
  ],
  callbacks: {
    // An address that the provider has not verified could be somebody else's.
    signIn: async ({ account, profile, user }) => {
      await checkAddress(user.email ?? '');
      return account?.provider !== 'google' || profile?.email_verified === true;
    },
  },
  events: {
    linkAccount: async ({ user }) => {
      await db.user.update({ where: { id: user.id ?? '' }, data: { emailVerified: new Date() }, select: { id: true } });
    },
    signIn: async () => {
      (await cookies()).set(HINT_COOKIE, '1', { ...options, httpOnly: false, maxAge: SESSION_SECONDS });
    },
  },
  logger: { error: (error) => log.warn({ err: error }, 'sign-in through a provider failed') },
});

export { handlers };

/** The other ways to sign in that this site offers, in the order of their buttons. */
export const providers = [
  ...(env.AUTH_GOOGLE_ID ? [{ id: 'google', name: 'Google' }] : []),
  ...(env.AUTH_GITHUB_ID ? [{ id: 'github', name: 'GitHub' }] : []),
] as const;

/** Sends the browser to the provider's own page; never returns. */
export async function signInAt({ provider, callbackUrl }: { provider: string; callbackUrl: string }): Promise<void> {
  await signIn(provider, { redirectTo: callbackUrl });
}

/** Who looks, with the role the database has at this moment; null when signed out. */
export async function currentViewer(): Promise<Viewer | null> {
  // Never part of a prerender: whether a session is still good depends on the moment.
  await connection();
  return findViewer((await cookies()).get(SESSION_COOKIE)?.value);
}

/** What the session of this browser is called in the list of one's sessions. */
export async function currentSession(): Promise<string> {
  return sessionName((await cookies()).get(SESSION_COOKIE)?.value ?? '');
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
