import { beforeEach, describe, expect, test } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { sendMail } from '@/lib/mail/send-mail';
import { closeTransport } from '@/lib/mail/transport';
import { decideComment } from '@/lib/moderation/decide-comment';
import { sendDigests } from '@/lib/subscriptions/digests/send-digests';
import type { Frequency, Kind } from '@/lib/subscriptions/schema';
import { approval, type Cast, createCast, person, post, postApproved, rejection } from '@/tests/support/cast';
import { article } from '@/tests/support/newsroom';
import { startSmtp } from '@/tests/support/smtp';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const MINUTE = 60_000;
const later = (minutes: number) => new Date(Date.now() + minutes * MINUTE);

async function follow(kind: Kind, targetId = 0, frequency: Frequency = 'AT_ONCE', email = 'mia@example.org') {
  const subscriber = await db.subscriber.upsert({ where: { email }, create: { email }, update: {} });
  const consent = await db.consent.create({ data: { email, kind, wording: 'Yes.', version: 1, page: '/' } });
  await db.subscription.create({
    data: { subscriberId: subscriber.id, kind, targetId, frequency, consentId: consent.id, confirmedAt: new Date() },
  });
}
const letters = (to = 'mia@example.org') =>
  db.mail.findMany({
    where: { to, subject: { startsWith: '' }, headers: { path: ['List-Id'], not: '' } },
    orderBy: { id: 'asc' },
  });
const noah = (text: string, parentId?: number) =>
  postApproved({ actor: cast.noah, articleId: cast.article.id, text, ...(parentId ? { parentId } : {}) }, cast.mo);

test('a thread is told once, not one’s own comments, not before it is settled', async () => {
  await follow('THREAD', cast.article.id);
  await noah('First.');
  await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'My own.' }, cast.mo);
  await sendDigests({ frequency: 'AT_ONCE' });
  expect(await letters()).toEqual([]);
  await sendDigests({ frequency: 'AT_ONCE' }, later(2));
  await sendDigests({ frequency: 'AT_ONCE' }, later(4));
  const [mail, ...more] = await letters();
  expect(more).toEqual([]);
  expect(mail?.text).toContain('First.');
  expect(mail?.text).not.toContain('My own.');
  expect(mail?.headers).toMatchObject({
    'List-Id': '<news.depesche.example>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  });
});

test('what waits, was rejected or was taken down again is told to nobody', async () => {
  await follow('THREAD', cast.article.id);
  await post({ actor: cast.noah, articleId: cast.article.id, text: 'Waiting.' });
  const gone = await noah('Taken down.');
  await decideComment({ ...(await rejection(gone, cast.rule)), verdict: 'TAKE_DOWN' }, cast.mo);
  await sendDigests({ frequency: 'AT_ONCE' }, later(2));
  expect(await letters()).toEqual([]);
});

test('two reasons for the same thing are one letter that holds it once', async () => {
  const { id } = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'A question.' }, cast.mo);
  await follow('THREAD', cast.article.id);
  await follow('REPLIES');
  await noah('An answer.', id);
  await sendDigests({ frequency: 'AT_ONCE' }, later(2));
  const [mail, ...more] = await letters();
  expect(more).toEqual([]);
  expect(mail?.text.split('An answer.')).toHaveLength(2);
});

test('a topic and an author tell of new articles', async () => {
  const { topics, authors } = await db.article.update({
    where: { id: (await article({ slug: 'old', topics: ['chips'], authors: ['eda'] })).id },
    data: {},
    select: { topics: true, authors: true },
  });
  await follow('TOPIC', topics[0]?.id, 'DAILY');
  await follow('AUTHOR', authors[0]?.id, 'DAILY');
  await article({ slug: 'new', title: 'New chips', topics: ['chips'], authors: ['eda'], publishedAt: later(1) });
  await article({ slug: 'drafted', title: 'Not out', topics: ['chips'], status: 'DRAFT', publishedAt: later(1) });
  await sendDigests({ frequency: 'AT_ONCE' }, later(10));
  expect(await letters()).toEqual([]);
  await sendDigests({ frequency: 'DAILY' }, later(10));
  const [mail, ...more] = await letters();
  expect(more).toEqual([]);
  expect(mail?.text.split('New chips')).toHaveLength(2);
  expect(mail?.text).not.toContain('Not out');
});

test('a week of daily runs over a busy thread holds each comment once', async () => {
  await follow('THREAD', cast.article.id, 'DAILY');
  const start = Date.now();
  const texts: string[] = [];
  for (let day = 0; day < 7; day++) {
    for (const number of [1, 2]) {
      const text = `Day ${day} number ${number}.`;
      const { id } = await noah(text);
      await db.comment.update({
        where: { id },
        data: { publishedAt: new Date(start + day * 86_400_000 + number * MINUTE) },
      });
      texts.push(text);
    }
    await sendDigests({ frequency: 'DAILY' }, new Date(start + day * 86_400_000 + 12 * 3_600_000));
  }
  const all = (await letters()).map(({ text }) => text).join('\n');
  expect(await letters()).toHaveLength(7);
  for (const text of texts) expect(all.split(text)).toHaveLength(2);
});

test('a week in which everything is followed, each at its own pace, holds each event once', async () => {
  const { topics, authors } = await db.article.update({
    where: { id: (await article({ slug: 'old', topics: ['chips'], authors: ['eda'] })).id },
    data: {},
    select: { topics: true, authors: true },
  });
  const question = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'A question.' }, cast.mo);
  await follow('REPLIES', 0, 'AT_ONCE');
  await follow('THREAD', cast.article.id, 'HOURLY');
  await follow('TOPIC', topics[0]?.id, 'DAILY');
  await follow('AUTHOR', authors[0]?.id, 'WEEKLY');
  const events: string[] = [];
  const start = Date.now();
  const at = (hours: number) => new Date(start + hours * 60 * MINUTE);
  const happens = async (hours: number) => {
    const actor = await person(`Writer ${hours}`, 'MEMBER');
    const words = [`An answer in hour ${hours}.`, `A thought in hour ${hours}.`];
    for (const [number, text] of words.entries()) {
      const place = { articleId: cast.article.id, ...(number === 0 ? { parentId: question.id } : {}) };
      const { id } = await postApproved({ actor, text, ...place }, cast.mo);
      await db.comment.update({ where: { id }, data: { publishedAt: at(hours) } });
    }
    const title = `News of hour ${hours}.`;
    await article({ slug: `news-${hours}`, title, topics: ['chips'], authors: ['eda'], publishedAt: at(hours) });
    events.push(...words, title);
  };
  for (let hours = 4; hours <= 7 * 24; hours += 4) {
    if (hours % 12 === 4) await happens(hours);
    const now = new Date(at(hours).getTime() + 5 * MINUTE);
    const due: Frequency[] = ['AT_ONCE', 'HOURLY'];
    if (hours % 24 === 0) due.push('DAILY');
    if (hours % (7 * 24) === 0) due.push('WEEKLY');
    for (const frequency of due) await sendDigests({ frequency }, now);
  }
  const all = (await letters()).map(({ text }) => text).join('\n');
  expect(events).toHaveLength(42);
  for (const event of events) expect(all.split(event), event).toHaveLength(2);
});

describe('nothing is sent', () => {
  test.each([
    ['while paused', { pausedUntil: later(600) }],
    ['after letters came back', { suppressedAt: new Date() }],
  ])('%s', async (_, data) => {
    await follow('THREAD', cast.article.id);
    await noah('First.');
    await db.subscriber.updateMany({ data });
    await sendDigests({ frequency: 'AT_ONCE' }, later(2));
    expect(await letters()).toEqual([]);
  });

  test('before the subscription is confirmed', async () => {
    await follow('THREAD', cast.article.id);
    await db.subscription.updateMany({ data: { confirmedAt: null } });
    await noah('First.');
    await sendDigests({ frequency: 'AT_ONCE' }, later(2));
    expect(await letters()).toEqual([]);
  });
});

test('two workers at once tell it once', async () => {
  for (const name of ['a', 'b', 'c', 'd']) await follow('THREAD', cast.article.id, 'AT_ONCE', `${name}@example.org`);
  const waiting = await post({ actor: cast.noah, articleId: cast.article.id, text: 'First.' });
  await decideComment(await approval(waiting), cast.mo);
  await Promise.all([1, 2, 3].map(() => sendDigests({ frequency: 'AT_ONCE' }, later(2))));
  for (const name of ['a', 'b', 'c', 'd']) expect(await letters(`${name}@example.org`)).toHaveLength(1);
});

test('what one subscription has told already, at its own pace, another one does not tell again', async () => {
  const { id } = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'A question.' }, cast.mo);
  await follow('THREAD', cast.article.id, 'AT_ONCE');
  await follow('REPLIES', 0, 'DAILY');
  await noah('An answer.', id);
  await sendDigests({ frequency: 'AT_ONCE' }, later(2));
  await sendDigests({ frequency: 'DAILY' }, later(10));
  const texts = (await letters()).map(({ text }) => text).join('\n');
  expect(texts.split('An answer.')).toHaveLength(2);
});

test('a letter that waited leaves without what was taken down meanwhile; with nothing left it does not leave', async () => {
  const smtp = await startSmtp();
  setEnv({ SMTP_URL: smtp.url });
  await follow('THREAD', cast.article.id);
  const gone = await noah('Taken down.');
  await noah('Still there.');
  await sendDigests({ frequency: 'AT_ONCE' }, later(2));
  await decideComment({ ...(await rejection(gone, cast.rule)), verdict: 'TAKE_DOWN' }, cast.mo);
  const [mail] = await letters();
  await sendMail({ id: mail?.id ?? 0 });
  expect(smtp.received[0]?.text).toContain('Still there.');
  expect(smtp.received[0]?.text).not.toContain('Taken down.');
  expect(smtp.received[0]?.html).not.toContain('Taken down.');
  await db.article.update({ where: { id: cast.article.id }, data: { status: 'WITHDRAWN' } });
  await db.mail.updateMany({ where: { id: mail?.id ?? 0 }, data: { status: 'QUEUED' } });
  await sendMail({ id: mail?.id ?? 0 });
  expect(smtp.received).toHaveLength(1);
  closeTransport();
  await smtp.stop();
});

test('a letter that cannot be written keeps none of the others, and is tried again', async () => {
  await follow('THREAD', cast.article.id, 'AT_ONCE', 'first@example.org');
  await follow('THREAD', cast.article.id, 'AT_ONCE', 'second@example.org');
  await noah('For both.');
  await db.$executeRaw`ALTER TABLE "Mail" ADD CONSTRAINT not_yet CHECK ("to" <> 'first@example.org')`;
  await expect(sendDigests({ frequency: 'AT_ONCE' }, later(2))).rejects.toThrow('1 digests failed');
  expect(await letters('second@example.org')).toHaveLength(1);
  await db.$executeRaw`ALTER TABLE "Mail" DROP CONSTRAINT not_yet`;
  await sendDigests({ frequency: 'AT_ONCE' }, later(3));
  expect(await letters('first@example.org')).toHaveLength(1);
  expect(await letters('second@example.org')).toHaveLength(1);
});

test('a letter that waited names nobody who has erased their account meanwhile, nor whose comment is gone', async () => {
  const smtp = await startSmtp();
  setEnv({ SMTP_URL: smtp.url });
  await follow('THREAD', cast.article.id, 'AT_ONCE', 'reader@example.org');
  const gone = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'Taken down.' }, cast.mo);
  await noah('Still there.');
  await sendDigests({ frequency: 'AT_ONCE' }, later(2));
  const [mail] = await letters('reader@example.org');
  // Beside the subject, too.
  expect(mail?.html.match(/Mia writes/g)).toHaveLength(2);
  expect(mail?.html).toContain('Noah writes');
  await decideComment({ ...(await rejection(gone, cast.rule)), verdict: 'TAKE_DOWN' }, cast.mo);
  await eraseAccount({ email: 'noah@example.org', comments: 'KEEP' }, cast.noah);
  await sendMail({ id: mail?.id ?? 0 });
  const [sent] = smtp.received;
  expect(sent?.text).toContain('Deleted account writes\nStill there.');
  expect(`${sent?.text}${sent?.html}`).not.toMatch(/Noah|Mia/);
  closeTransport();
  await smtp.stop();
});
