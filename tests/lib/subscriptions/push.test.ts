import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { changeChannel } from '@/lib/subscriptions/change-subscription';
import { sendDigests } from '@/lib/subscriptions/digests/send-digests';
import { centrePath } from '@/lib/subscriptions/links';
import { forgetDevice, keepDevice } from '@/lib/subscriptions/push/keep-device';
import { pushKey } from '@/lib/subscriptions/push/push-key';
import { pushDevice, pushTask } from '@/lib/subscriptions/push/schema';
import { sendPush } from '@/lib/subscriptions/push/send-push';
import { type Cast, createCast, postApproved, refusalOf, rejection } from '@/tests/support/cast';
import { pushBrowser } from '@/tests/support/push-browser';

const email = 'mia@example.org';
const browser = pushBrowser();
let cast: Cast;
let token: string;
let id: number;
/** What the push service got, and what it answers. */
let asked: { url: string; headers: Headers; body: Buffer }[];
let answer: number;

beforeEach(async () => {
  cast = await createCast();
  const consent = await db.consent.create({ data: { email, kind: 'THREAD', wording: 'Yes.', version: 1, page: '/' } });
  const subscriber = await db.subscriber.create({ data: { email }, select: { id: true } });
  token = centrePath(subscriber.id).slice('/subscriptions/'.length);
  const subscription = await db.subscription.create({
    data: {
      ...{ subscriberId: subscriber.id, kind: 'THREAD', targetId: cast.article.id, frequency: 'AT_ONCE' },
      ...{ consentId: consent.id, confirmedAt: new Date() },
    },
  });
  id = subscription.id;
  asked = [];
  answer = 201;
  vi.stubGlobal('fetch', async (url: string, { headers, body }: { headers: HeadersInit; body: Uint8Array }) => {
    asked.push({ url, headers: new Headers(headers), body: Buffer.from(body) });
    return new Response(null, { status: answer });
  });
});
afterEach(() => vi.unstubAllGlobals());

const device = (more: object = {}) => ({ token, endpoint: browser.endpoint, keys: browser.keys, ...more });
const soon = () => new Date(Date.now() + 120_000);
const noah = (text: string) => postApproved({ actor: cast.noah, articleId: cast.article.id, text }, cast.mo);
const mails = () => db.mail.count({ where: { to: email, headers: { path: ['List-Id'], not: '' } } });
const pushes = async () => {
  const rows = await db.$queryRaw<{ payload: unknown }[]>`
    SELECT j.payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks k ON k.id = j.task_id
    WHERE k.identifier = 'send_push' AND (j.payload->>'device')::int IN (SELECT id FROM "PushDevice")`;
  return rows.map(({ payload }) => pushTask.parse(payload));
};
const on = async () => {
  await keepDevice(pushDevice.parse(device()));
  await changeChannel({ token, id, channel: 'PUSH' });
};

test('a browser gets what is new instead of a letter, sealed so that only it can read it, and signed by us', async () => {
  await on();
  await noah('First.');
  await sendDigests({ frequency: 'AT_ONCE' }, soon());
  expect(await mails()).toBe(0);
  const [push, ...more] = await pushes();
  expect(more).toEqual([]);
  if (push) await sendPush(push);
  expect(asked[0]?.url).toBe(browser.endpoint);
  expect(asked[0]?.headers.get('authorization')).toContain((await pushKey()).publicKey);
  expect(browser.read(asked[0]?.body ?? Buffer.alloc(0))).toMatchObject({
    body: expect.stringContaining('First.'),
    path: expect.stringMatching(/^\/comments\/\d+$/),
  });
});

test('what was taken down before it left is not shown', async () => {
  await on();
  const comment = await noah('First.');
  await sendDigests({ frequency: 'AT_ONCE' }, soon());
  await decideComment({ ...(await rejection(comment, cast.rule)), verdict: 'TAKE_DOWN' }, cast.mo);
  for (const push of await pushes()) await sendPush(push);
  expect(asked).toEqual([]);
});

test('who has erased their account before it left is not named', async () => {
  await on();
  await noah('First.');
  await sendDigests({ frequency: 'AT_ONCE' }, soon());
  await eraseAccount({ email: 'noah@example.org', comments: 'KEEP' }, cast.noah);
  for (const push of await pushes()) await sendPush(push);
  expect(browser.read(asked[0]?.body ?? Buffer.alloc(0))).toMatchObject({
    body: 'Deleted account writes: First.',
  });
});

test('a service that is busy is asked again later; a browser that is gone is forgotten, and letters come again', async () => {
  await on();
  await noah('First.');
  await sendDigests({ frequency: 'AT_ONCE' }, soon());
  const [push] = await pushes();
  answer = 503;
  await expect(push && sendPush(push)).rejects.toThrow('503');
  answer = 410;
  if (push) await sendPush(push);
  expect(await db.pushDevice.count()).toBe(0);
  const { id: second } = await noah('Second.');
  await db.comment.update({ where: { id: second }, data: { publishedAt: soon() } });
  await sendDigests({ frequency: 'AT_ONCE' }, new Date(Date.now() + 600_000));
  expect(await mails()).toBe(1);
});

test('needs a browser first, a centre’s token, and is never for the newsletter', async () => {
  expect(await refusalOf(changeChannel({ token, id, channel: 'PUSH' }))).toMatchObject({ status: 409 });
  expect(await refusalOf(keepDevice(device({ token: '1.made-up' })))).toMatchObject({ status: 404 });
  await keepDevice(device());
  await db.subscription.update({ where: { id }, data: { kind: 'NEWSLETTER', targetId: 0 } });
  expect(await refusalOf(changeChannel({ token, id, channel: 'PUSH' }))).toMatchObject({ status: 400 });
  await forgetDevice({ token, endpoint: browser.endpoint });
  expect(await db.pushDevice.count()).toBe(0);
});

test.each([
  'http://fcm.googleapis.com/fcm/send/1',
  'https://169.254.169.254/latest',
  'https://localhost/fcm.googleapis.com',
  'https://fcm.googleapis.com.evil.example/1',
  'https://evil.example/?fcm.googleapis.com',
  'https://fcm.googleapis.com:8443/1',
  'https://fcm.googleapis.com@evil.example/1',
])('%s is no push service that we would call', (endpoint) => {
  expect(pushDevice.safeParse(device({ endpoint })).success).toBe(false);
});

test('the key is made once, however many ask for it at once', async () => {
  const keys = await Promise.all(Array.from({ length: 5 }, pushKey));
  expect(new Set(keys.map(({ publicKey }) => publicKey)).size).toBe(1);
});
