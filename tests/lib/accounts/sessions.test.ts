import { beforeEach, expect, test } from 'vitest';
import { createSignInLink } from '@/lib/accounts/create-sign-in-link';
import { deviceOf } from '@/lib/accounts/device';
import { endOneSession } from '@/lib/accounts/end-one-session';
import { findViewer } from '@/lib/accounts/find-viewer';
import { ownSessions } from '@/lib/accounts/queries';
import { redeemSignInLink } from '@/lib/accounts/redeem-sign-in-link';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

async function signIn(device: string): Promise<string> {
  const link = new URL(await createSignInLink({ email: 'mia@example.org' }));
  return (await redeemSignInLink({ token: link.searchParams.get('token') ?? '', device })).token;
}

test('one session ends, the others stay', async () => {
  const lost = await signIn('Chrome, Android');
  const kept = await signIn('Firefox, Linux');
  const listed = await ownSessions(cast.mia);
  expect(listed.map(({ device }) => device)).toEqual(['Firefox, Linux', 'Chrome, Android']);
  await endOneSession({ name: listed[1]?.name ?? '' }, cast.mia);
  expect(await findViewer(lost)).toBeNull();
  expect(await findViewer(kept)).toMatchObject({ id: cast.mia.id });
});

test('nobody ends somebody else’s, and the list gives no token away', async () => {
  const token = await signIn('');
  const [session] = await ownSessions(cast.mia);
  expect(JSON.stringify(session)).not.toContain(token);
  expect(await refusalOf(endOneSession({ name: session?.name ?? '' }, cast.noah))).toMatchObject({
    key: 'sessionGone',
    status: 404,
  });
  expect(await findViewer(token)).not.toBeNull();
});

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox, Linux'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge, Windows'],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1', 'Safari, iOS'],
  ['curl/8', ''],
  [null, ''],
])('%s is called %s', (agent, name) => expect(deviceOf(agent)).toBe(name));
