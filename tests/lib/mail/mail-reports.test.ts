import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { messageId } from '@/lib/mail/message-id';
import { queueMail } from '@/lib/mail/queue-mail';
import { takeReport } from '@/lib/mail/reports/take-report';
import { bounce, complaint, outOfOffice } from '@/tests/support/mail-reports';

const mia = 'mia@example.org';
const UNKNOWN = { status: '5.1.1', diagnosis: '550 5.1.1 User unknown' };
const FULL = { status: '5.2.2', diagnosis: '552 5.2.2 Mailbox full' };

let id: number;
beforeEach(async () => {
  await db.$transaction((tx) => queueMail(tx, { to: mia, subject: 'News', paragraphs: ['News.'] }));
  id = (await db.mail.findFirstOrThrow()).id;
});
const about = (reference: string) => ({ messageId: messageId(id), to: mia, reference });
const take = (raw: string) => takeReport(Buffer.from(raw));
const suppressed = () =>
  db.subscriber.findMany({ where: { suppressedAt: { not: null } }, select: { email: true, suppressedAs: true } });

test('an address that does not exist gets nothing optional any more, with or without a subscription', async () => {
  expect(await take(bounce(about('a'), UNKNOWN))).toBe(true);
  expect(await suppressed()).toEqual([{ email: mia, suppressedAs: 'BOUNCE' }]);
  expect(await db.mailReport.findFirstOrThrow()).toMatchObject({
    kind: 'GONE',
    detail: expect.stringContaining('5.1.1'),
  });
});

test('a complaint stops delivery, even where the report hides whose it is', async () => {
  expect(await take(complaint(about('a')))).toBe(true);
  expect(await suppressed()).toEqual([{ email: mia, suppressedAs: 'COMPLAINT' }]);
});

test('a full mailbox is given time: the third refusal in a month stops delivery', async () => {
  for (const reference of ['a', 'b']) await take(bounce(about(reference), FULL));
  expect(await suppressed()).toEqual([]);
  await take(bounce(about('c'), FULL));
  expect(await suppressed()).toEqual([{ email: mia, suppressedAs: 'BOUNCE' }]);
});

test('the same report read three times counts once; old refusals do not count', async () => {
  for (let time = 0; time < 3; time++) await take(bounce(about('a'), FULL));
  expect(await db.mailReport.count()).toBe(1);
  await db.mailReport.updateMany({ data: { receivedAt: new Date(Date.now() - 31 * 86_400_000) } });
  for (const reference of ['b', 'c']) await take(bounce(about(reference), FULL));
  expect(await suppressed()).toEqual([]);
});

describe('nothing happens', () => {
  const forged = () => messageId(id).replace(/\.(.)/, (_, first) => `.${first === 'x' ? 'y' : 'x'}`);
  test.each([
    ['for a delay', () => bounce(about('a'), { ...FULL, action: 'delayed' })],
    ['for a delivery', () => bounce(about('a'), { status: '2.0.0', diagnosis: '250 ok', action: 'delivered' })],
    ['for an answer of a person’s program', () => outOfOffice],
    ['for “not spam”', () => complaint(about('a'), 'not-spam')],
    ['for a letter of somebody else', () => bounce({ ...about('a'), messageId: '<1@elsewhere.example>' }, UNKNOWN)],
    ['for a made-up letter of ours', () => bounce({ ...about('a'), messageId: forged() }, UNKNOWN)],
    ['for a letter that is forgotten', () => bounce({ ...about('a'), messageId: messageId(id + 1) }, UNKNOWN)],
    ['for no message at all', () => '\0\xff'.repeat(50)],
  ])('%s', async (_, raw) => {
    expect(await take(raw())).toBe(false);
    expect(await suppressed()).toEqual([]);
  });
});

test('the address that counts is the letter’s own, whatever the report says', async () => {
  await take(bounce({ ...about('a'), to: 'victim@example.org' }, UNKNOWN));
  expect(await suppressed()).toEqual([{ email: mia, suppressedAs: 'BOUNCE' }]);
});
