import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { db } from '@/lib/db';
import {
  changeFrequency,
  confirmAddressChange,
  pauseAll,
  requestAddressChange,
} from '@/lib/subscriptions/change-subscription';
import { confirmSubscription } from '@/lib/subscriptions/confirm-subscription';
import { endByLink, endMine } from '@/lib/subscriptions/end-subscriptions';
import { centrePath, listHeaders } from '@/lib/subscriptions/links';
import { consentsOf, subscriptionCentre, toConfirm, toEnd } from '@/lib/subscriptions/queries';
import { subscribing } from '@/lib/subscriptions/schema';
import { subscribe } from '@/lib/subscriptions/subscribe';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';

let cast: Cast;
let email: string;
beforeEach(async () => {
  cast = await createCast();
  // Limits count by address, and outlive a test.
  email = `${randomUUID()}@example.org`;
});

const wish = (more: Partial<Parameters<typeof subscribe>[0]> = {}, actor: { id: string } | null = null) =>
  subscribe(
    {
      kind: 'NEWSLETTER',
      targetId: 0,
      frequency: 'WEEKLY',
      email,
      address: randomUUID(),
      page: '/newsletter',
      ...more,
    },
    actor,
  );
const letters = () => db.mail.findMany({ where: { to: email }, orderBy: { id: 'asc' } });
const mailedToken = async () => /token=(\S+)/.exec((await letters()).at(-1)?.text ?? '')?.[1] ?? '';
const active = () =>
  db.subscription.findMany({ where: { confirmedAt: { not: null }, subscriber: { email } }, orderBy: { id: 'asc' } });
const centreToken = async () => {
  const { id } = await db.subscriber.findUniqueOrThrow({ where: { email } });
  return centrePath(id).slice('/subscriptions/'.length);
};

describe('double opt-in', () => {
  test('nothing is active before the mailed link was confirmed', async () => {
    expect(await wish()).toEqual({ active: false });
    expect(await active()).toEqual([]);
    const token = await mailedToken();
    expect(await toConfirm(token)).toMatchObject({ name: 'Newsletter of Depesche' });
    await confirmSubscription({ token });
    await confirmSubscription({ token });
    expect(await active()).toHaveLength(1);
  });

  test('the letter carries no advertising and no way to be told more', async () => {
    await wish();
    const [mail] = await letters();
    expect(mail?.text.match(/https?:\S+/g)).toHaveLength(1);
    expect(mail?.headers).toEqual({ 'Auto-Submitted': 'auto-generated' });
  });

  test('a known address gets the same answer, and no letter', async () => {
    await wish();
    await confirmSubscription({ token: await mailedToken() });
    expect(await wish()).toEqual({ active: false });
    expect(await letters()).toHaveLength(1);
  });

  test('asked ten times at once it is one subscription', async () => {
    const wishes = await Promise.allSettled(Array.from({ length: 10 }, () => wish()));
    expect(wishes.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await db.subscription.count()).toBe(1);
  });

  test('a member at their own address need not confirm; at another one they do', async () => {
    expect(await wish({ email: 'mia@example.org' }, cast.mia)).toEqual({ active: true });
    expect(await wish({ email }, cast.mia)).toEqual({ active: false });
  });

  test.each(['', 'x', '1.x', '..', 'a.b.c'])('a made-up link (%j) does nothing', async (token) => {
    expect(await refusalOf(confirmSubscription({ token }))).toMatchObject({ status: 404 });
    expect(await refusalOf(endByLink({ token }))).toMatchObject({ status: 404 });
    expect(await refusalOf(endMine({ token }))).toMatchObject({ status: 404 });
    expect(await subscriptionCentre(token)).toBeNull();
  });

  test('a link for one act is none for another', async () => {
    await wish();
    const token = await mailedToken();
    expect(await toEnd(token)).toBeNull();
    expect(await subscriptionCentre(token)).toBeNull();
  });

  test('what does not exist cannot be followed', async () => {
    expect(await refusalOf(wish({ kind: 'TOPIC', targetId: 999 }))).toMatchObject({ key: 'targetGone', status: 404 });
  });
});

test.each([
  ['Mia@Example.ORG', true],
  ['mia+news@example.org', true],
  ['a\r\nBcc: b@example.org', false],
  ['"mia"@example.org', false],
  ['mia@exämple.org', false],
  ['mia@xn--exmple-cua.org', true],
  ['mia@example', false],
])('%j as an address: %s', (typed, fine) => {
  const form = { kind: 'NEWSLETTER', targetId: '0', frequency: 'DAILY', email: typed };
  expect(subscribing.safeParse(form).success).toBe(fine);
});

test('the newsletter cannot come at once', () => {
  const form = { kind: 'NEWSLETTER', targetId: '0', frequency: 'AT_ONCE', email: 'mia@example.org' };
  expect(subscribing.safeParse(form).success).toBe(false);
});

describe('the proof', () => {
  test('holds the wording, its version, the page and each moment', async () => {
    await wish();
    await confirmSubscription({ token: await mailedToken() });
    const [consent] = await consentsOf(email);
    expect(consent).toMatchObject({ version: 1, page: '/newsletter', withdrawnAt: null });
    expect(consent?.wording).toContain('Newsletter of Depesche');
    expect(consent?.wording).toContain('How often: weekly');
    expect(consent?.confirmedAt?.getTime()).toBeGreaterThanOrEqual(consent?.askedAt.getTime() ?? Infinity);
  });

  test('outlives the subscription until claims have lapsed', async () => {
    await wish();
    await confirmSubscription({ token: await mailedToken() });
    await endMine({ token: await centreToken() });
    const year = (await consentsOf(email))[0]?.withdrawnAt?.getUTCFullYear() ?? 0;
    await forgetByClock(new Date(Date.UTC(year + 3, 11, 31)));
    expect(await consentsOf(email)).toHaveLength(1);
    await forgetByClock(new Date(Date.UTC(year + 4, 0, 2)));
    expect(await consentsOf(email)).toEqual([]);
  });

  test('what nobody confirmed is forgotten after a week, address and all', async () => {
    await wish();
    await forgetByClock(new Date(Date.now() + 6 * 86_400_000));
    expect(await db.subscriber.count()).toBe(1);
    await forgetByClock(new Date(Date.now() + 8 * 86_400_000));
    expect([await db.subscriber.count(), await db.consent.count()]).toEqual([0, 0]);
  });
});

describe('the centre', () => {
  beforeEach(async () => {
    await wish();
    await confirmSubscription({ token: await mailedToken() });
    await wish({ kind: 'THREAD', targetId: cast.article.id, frequency: 'AT_ONCE' });
    await confirmSubscription({ token: await mailedToken() });
  });

  test('shows everything confirmed with its name', async () => {
    const centre = await subscriptionCentre(await centreToken());
    expect(centre?.subscriptions.map(({ about }) => about?.name)).toEqual([
      'Newsletter of Depesche',
      'Comments on “a-model-learns-to-read”',
    ]);
  });

  test('changes how often, within what is possible', async () => {
    const token = await centreToken();
    const [newsletter] = await active();
    const id = newsletter?.id ?? 0;
    await changeFrequency({ token, id, frequency: 'DAILY' });
    expect((await active())[0]?.frequency).toBe('DAILY');
    expect(await refusalOf(changeFrequency({ token, id, frequency: 'AT_ONCE' }))).toMatchObject({ status: 400 });
    expect(await refusalOf(changeFrequency({ token, id: 999_999, frequency: 'DAILY' }))).toMatchObject({ status: 404 });
  });

  test('pauses, and goes on', async () => {
    const token = await centreToken();
    await pauseAll({ token, days: 7 });
    expect((await subscriptionCentre(token))?.pausedUntil).not.toBeNull();
    await pauseAll({ token, days: 0 });
    expect((await subscriptionCentre(token))?.pausedUntil).toBeNull();
  });

  test('ends one, or all at once', async () => {
    const token = await centreToken();
    const [first] = await active();
    await endMine({ token, id: first?.id ?? 0 });
    expect(await active()).toHaveLength(1);
    await endMine({ token });
    expect(await active()).toEqual([]);
  });

  test('moves to an address that has said yes', async () => {
    const token = await centreToken();
    const before = email;
    email = `${randomUUID()}@example.org`;
    await requestAddressChange({ token, email }, randomUUID());
    expect(await db.subscriber.count({ where: { email: before } })).toBe(1);
    const mailed = decodeURIComponent(await mailedToken());
    await confirmAddressChange({ token: mailed });
    expect(await active()).toHaveLength(2);
    expect(await consentsOf(email)).toHaveLength(2);
    // A second click changes nothing, and once they have gone elsewhere the link brings nothing back.
    await confirmAddressChange({ token: mailed });
    expect(await consentsOf(email)).toHaveLength(2);
    await db.subscriber.update({ where: { email }, data: { email: `${randomUUID()}@example.org` } });
    expect(await refusalOf(confirmAddressChange({ token: mailed }))).toMatchObject({ key: 'link', status: 404 });
  });

  test('cannot be used to have strangers written to', async () => {
    const token = await centreToken();
    const address = randomUUID();
    const ask = () => requestAddressChange({ token, email: `${randomUUID()}@example.org` }, address);
    for (let count = 0; count < 5; count++) await ask();
    expect(await refusalOf(ask())).toMatchObject({ key: 'tooMany', status: 429 });
  });

  test('one click of a mail program ends what its header names, and no more', async () => {
    const [first] = await active();
    const url = listHeaders('newsletter', [first?.id ?? 0])['List-Unsubscribe'];
    const token = /unsubscribe\/([^>]+)>/.exec(url)?.[1] ?? '';
    expect(await toEnd(token)).toEqual(['Newsletter of Depesche']);
    await endByLink({ token });
    await endByLink({ token });
    expect(await toEnd(token)).toEqual([]);
    expect(await active()).toHaveLength(1);
  });
});

test('an erased account gets nothing any more', async () => {
  await wish({ email: 'mia@example.org' }, cast.mia);
  await eraseAccount({ email: 'mia@example.org', comments: 'KEEP' }, cast.mia);
  expect(await db.subscriber.count()).toBe(0);
});
