import { NextRequest } from 'next/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nameKey } from '@/lib/accounts/display-name';
import { findViewer, SESSION_COOKIE } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { env, setEnv } from '@/lib/env';
import { type Cast, createCast } from '@/tests/support/cast';
import { cookies, receive } from '@/tests/support/next-request';

setEnv({ AUTH_GITHUB_ID: 'id', AUTH_GITHUB_SECRET: 'secret' });
// Read when it is loaded, hence the late import.
const { handlers, signInAt } = await import('@/lib/accounts/session');

let cast: Cast;
/** Whom GitHub says it is. */
let there: { id: number; name: string; email: string };

beforeEach(async () => {
  cast = await createCast();
  there = { id: 7, name: 'Mia Miller', email: 'mia.miller@example.org' };
  await db.session.create({
    data: { sessionToken: 'before', userId: cast.mia.id, expires: new Date(Date.now() + 3_600_000) },
  });
  vi.stubGlobal('fetch', async (to: string | URL | Request) => {
    const url = to instanceof Request ? to.url : String(to);
    if (url.includes('access_token')) {
      const tokens = { access_token: 'gho_secret', refresh_token: 'ghr_secret', scope: 'user', token_type: 'bearer' };
      return Response.json(tokens);
    }
    if (url.endsWith('/emails')) return Response.json([{ email: there.email, primary: true, verified: true }]);
    return Response.json({ ...there, login: 'mia', avatar_url: 'https://example.org/a.png' });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** There and back in one browser; `then` is who is signed in with it on the way back. */
async function signIn(session?: string, then = session) {
  const signedIn = (token?: string): Record<string, string> => (token ? { [SESSION_COOKIE]: token } : {});
  receive({ cookies: signedIn(session) });
  const gone = await signInAt({ provider: 'github', callbackUrl: '/jobs' }).catch((redirect) => redirect.digest);
  const [, state = ''] = /[?&]state=([^&;]*)/.exec(String(gone)) ?? [];
  const kept = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
  const sent = { ...kept, ...signedIn(then) };
  receive({ cookies: sent });
  const cookie = Object.entries(sent).map(([name, value]) => `${name}=${value}`);
  const address = `${env.SITE_URL}/api/auth/callback/github?code=code&state=${state}`;
  const answer = await handlers.GET(new NextRequest(address, { headers: { cookie: cookie.join('; ') } }));
  const [, token] = new RegExp(`${SESSION_COOKIE}=([^;]+)`).exec(answer.headers.getSetCookie().join('\n')) ?? [];
  return { location: answer.headers.get('location'), viewer: await findViewer(token) };
}

describe('signing in through a provider', () => {
  test('makes an account, and knows it again', async () => {
    const first = await signIn();
    expect(first).toMatchObject({ location: `${env.SITE_URL}/jobs`, viewer: { role: 'MEMBER' } });
    expect((await signIn()).viewer).toEqual(first.viewer);
    expect(await db.user.count({ where: { email: there.email, emailVerified: { not: null } } })).toBe(1);
  });

  test('takes over neither the name nor the picture from there', async () => {
    const { viewer } = await signIn();
    expect(viewer?.name).toMatch(/^Member \d{5}$/);
    expect(await db.user.findUnique({ where: { email: there.email } })).toMatchObject({
      ...{ image: null, nameKey: nameKey(viewer?.name ?? '') },
    });
  });

  test('keeps no token that opens anything there', async () => {
    await signIn();
    expect(await db.account.findMany()).toMatchObject([{ provider: 'github', providerAccountId: '7' }]);
    expect(JSON.stringify(await db.account.findMany())).not.toMatch(/gho_|ghr_|bearer/);
  });

  test.each([
    ['with a session from before', 'before', 'before'],
    ['with one that began on the way', undefined, 'before'],
  ])('%s: the account there is not given to whoever was signed in, who no longer is', async (_, session, then) => {
    const { viewer } = await signIn(session, then);
    expect(viewer).not.toBeNull();
    expect(viewer?.id).not.toBe(cast.mia.id);
    expect(await db.account.findMany({ select: { userId: true } })).toEqual([{ userId: viewer?.id }]);
    expect(await findViewer('before')).toBeNull();
  });

  test('with an address that has an account here is refused, and changes nothing', async () => {
    there.email = 'mia@example.org';
    for (const session of ['before', undefined]) {
      const { location, viewer } = await signIn(session);
      expect(location).toContain('/account/sign-in?error=OAuthAccountNotLinked');
      expect(viewer).toBeNull();
    }
    expect(await db.account.count()).toBe(0);
    expect(await findViewer('before')).toMatchObject({ id: cast.mia.id });
  });
});
