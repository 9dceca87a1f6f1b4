import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { closeTransport } from '@/lib/mail/transport';
import { endByLink } from '@/lib/subscriptions/end-subscriptions';
import { candidates } from '@/lib/subscriptions/newsletter/candidates';
import { composeLetter } from '@/lib/subscriptions/newsletter/compose-letter';
import { placed, placesOf } from '@/lib/subscriptions/newsletter/places';
import { deskIssue, sentIssue, sentIssues } from '@/lib/subscriptions/newsletter/queries';
import { beginIssue, removeIssue, saveIssue } from '@/lib/subscriptions/newsletter/save-issue';
import { issueForm, issueItems } from '@/lib/subscriptions/newsletter/schema';
import { sendIssue } from '@/lib/subscriptions/newsletter/send-issue';
import { automaticIssue, startDueIssues } from '@/lib/subscriptions/newsletter/start-due-issues';
import { scheduleIssue, sendIssueNow, testIssue } from '@/lib/subscriptions/newsletter/start-issue';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';
import { sendOutbox } from '@/tests/support/outbox';
import { startSmtp } from '@/tests/support/smtp';

let smtp: Awaited<ReturnType<typeof startSmtp>>;
let cast: Cast;
beforeAll(async () => {
  smtp = await startSmtp();
});
beforeEach(async () => {
  cast = await createCast();
  smtp.received.length = 0;
  setEnv({ SMTP_URL: smtp.url });
});
afterAll(async () => {
  closeTransport();
  await smtp.stop();
});

async function readers(count: number, frequency: 'DAILY' | 'WEEKLY' = 'WEEKLY'): Promise<void> {
  await db.$executeRaw`
    WITH people AS (
      INSERT INTO "Subscriber" (email) SELECT ${frequency} || n || '@example' || n % 7 || '.org' FROM generate_series(1, ${count}::int) n
      RETURNING id, email
    ), consents AS (
      INSERT INTO "Consent" (email, kind, wording, version, page, "confirmedAt")
      SELECT lower(email), 'NEWSLETTER', 'Yes.', 1, '/', now() FROM people RETURNING id, email
    )
    INSERT INTO "Subscription" ("subscriberId", kind, frequency, "consentId", "confirmedAt")
    SELECT people.id, 'NEWSLETTER', ${frequency}::"Frequency", consents.id, now()
    FROM people JOIN consents ON consents.email = lower(people.email)`;
}

const begun = async () => db.newsletterIssue.findUniqueOrThrow({ where: { id: (await beginIssue(cast.eda)).id } });

test('begins with what has appeared since the last one', async () => {
  const { items } = await begun();
  expect(issueItems.parse(items).articles.toSorted()).toEqual([cast.article.id, cast.otherArticle.id].toSorted());
});

test('is saved by editors only, and nobody overwrites what they have not seen', async () => {
  const { id, version } = await begun();
  const fields = {
    id,
    version,
    subject: 'S',
    preheader: '',
    intro: 'Hello.',
    articles: [],
    sections: [],
    adverts: [],
    books: [],
  };
  expect(await refusalOf(saveIssue(fields, cast.mo))).toMatchObject({ status: 403 });
  await saveIssue(fields, cast.eda);
  expect(await refusalOf(saveIssue(fields, cast.ada))).toMatchObject({ key: 'issueChanged', status: 409 });
});

test('stands in the order of its places, under headings of its own', async () => {
  const { id, version } = await begun();
  const [one, other] = [cast.article, cast.otherArticle];
  const third = await db.article.create({
    data: { slug: 'third', title: 'Third', teaser: '', bodyHtml: '', status: 'PUBLISHED', publishedAt: new Date() },
  });
  const input = issueForm.parse({
    ...{ id: String(id), version: String(version), subject: 'S', preheader: '', intro: '' },
    ...{ [`articles.${one.id}`]: '3', [`articles.${other.id}`]: '1', [`articles.${third.id}`]: '2' },
    ...{ headings: 'To read later\n\n', [`section.${third.id}`]: '1', [`section.${one.id}`]: '7', 'books.5': '' },
  });
  await saveIssue(input, cast.eda);
  const { items } = await db.newsletterIssue.findUniqueOrThrow({ where: { id } });
  expect(items).toEqual({
    ...{ articles: [other.id, one.id], sections: [{ title: 'To read later', articles: [third.id] }] },
    ...{ adverts: [], books: [] },
  });
  // What the form shows of it says the same again.
  expect(placed(placesOf(issueItems.parse(items)))).toEqual(items);
  const { sections = [] } = await composeLetter(db, { subject: '', preheader: '', intro: '', items });
  expect(sections.map(({ title, items: shown }) => [title, shown.map((item) => item.title)])).toEqual([
    ['Articles', [other.title, one.title]],
    ['To read later', ['Third']],
  ]);
  expect((await candidates(issueItems.parse(items))).articles.map((article) => article.id)).toEqual([
    ...[other.id, one.id, third.id],
  ]);
});

test('reaches each reader once with links of their own, and stands in the archive', async () => {
  await readers(5);
  const { id } = await begun();
  await sendIssueNow({ id }, cast.eda);
  expect(expired).toContain('newsletter');
  await sendIssue({ id });
  await sendIssue({ id });
  expect(await sendOutbox()).toEqual([]);
  expect(new Set(smtp.received.map(({ recipient }) => recipient)).size).toBe(5);
  expect(smtp.received).toHaveLength(5);
  const [first, second] = smtp.received;
  expect(first?.raw).toMatch(/^List-Id: <newsletter\.depesche\.example>/im);
  expect(first?.raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  // Long headers are folded over several lines (RFC 5322 2.2.3).
  const leaving = [first, second].map(
    (mail) => mail?.raw.replace(/\r?\n[ \t]+/g, ' ').match(/^List-Unsubscribe: (.*)$/m)?.[1],
  );
  expect(leaving[0]).toMatch(/^<https?:/);
  expect(leaving[0]).not.toBe(leaving[1]);
  expect(first?.text).toContain('/articles/a-model-learns-to-read');
  expect(await db.newsletterIssue.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'SENT', number: 1 });
  expect((await sentIssues())[0]?.number).toBe(1);
  expect((await sentIssue(1))?.letter.sections?.[0]?.items).toHaveLength(2);
});

test('the task may be killed anywhere: every address is in the outbox once', async () => {
  await readers(2_500);
  const { id } = await begun();
  await sendIssueNow({ id }, cast.eda);
  // Several at once stand for one that was killed and started again while its transaction was still open.
  await Promise.all([sendIssue({ id }), sendIssue({ id }), sendIssue({ id })]);
  const mails = await db.mail.groupBy({ by: ['to'], where: { issueId: id }, _count: true });
  expect(mails).toHaveLength(2_500);
  expect(Math.max(...mails.map(({ _count }) => _count))).toBe(1);
  const [jobs] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM graphile_worker.jobs WHERE task_identifier = 'send_mail'`;
  expect(jobs?.count).toBe(2_500);
});

test('no mail provider is knocked at too often', async () => {
  await readers(700);
  const { id } = await begun();
  await sendIssueNow({ id }, cast.eda);
  await sendIssue({ id });
  const [span] = await db.$queryRaw<{ seconds: number }[]>`
    SELECT extract(epoch FROM max(run_at) - min(run_at))::float8 AS seconds FROM graphile_worker.jobs
    WHERE task_identifier = 'send_mail'`;
  // A hundred at each of seven domains, fifty a second.
  expect(span?.seconds).toBeCloseTo(99 / 50, 1);
});

test('who ends it while it is on its way gets none', async () => {
  await readers(2);
  const { id } = await begun();
  await sendIssueNow({ id }, cast.eda);
  await sendIssue({ id });
  const [mail] = await db.mail.findMany({ where: { issueId: id }, orderBy: { id: 'asc' } });
  const { listHeaders } = await import('@/lib/subscriptions/links');
  const token = /unsubscribe\/([^>]+)>/.exec(
    listHeaders('newsletter', [mail?.subscriptionId ?? 0])['List-Unsubscribe'],
  )?.[1];
  await endByLink({ token: token ?? '' });
  await sendOutbox();
  expect(smtp.received.map(({ recipient }) => recipient)).not.toContain(mail?.to);
  expect(smtp.received).toHaveLength(1);
});

test('sent twice at once it goes out once', async () => {
  const { id } = await begun();
  const attempts = await Promise.allSettled([1, 2, 3].map(() => sendIssueNow({ id }, cast.eda)));
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await refusalOf(removeIssue({ id }, cast.eda))).toMatchObject({ key: 'issueSent', status: 409 });
});

test('goes out by itself at its minute, not before', async () => {
  const { id } = await begun();
  const at = new Date(Date.now() + 60_000);
  await scheduleIssue({ id, at }, cast.eda);
  await startDueIssues();
  expect(await db.newsletterIssue.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'SCHEDULED' });
  await startDueIssues(at);
  expect(await db.newsletterIssue.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'SENDING', number: 1 });
  expect(await refusalOf(scheduleIssue({ id, at: new Date(0) }, cast.eda))).toMatchObject({ key: 'scheduleInPast' });
});

test('by itself every day only where the operator wants it, to whom it is meant, and only with news', async () => {
  await readers(3, 'DAILY');
  await readers(2, 'WEEKLY');
  await automaticIssue({ frequency: 'DAILY' });
  expect(await db.newsletterIssue.count()).toBe(0);
  await db.settingsVersion.create({ data: { values: { automaticIssues: 'daily' } } });
  await automaticIssue({ frequency: 'WEEKLY' });
  await Promise.all([automaticIssue({ frequency: 'DAILY' }), automaticIssue({ frequency: 'DAILY' })]);
  const issues = await db.newsletterIssue.findMany();
  expect(issues).toHaveLength(1);
  await sendIssue({ id: issues[0]?.id ?? 0 });
  expect(await db.mail.count({ where: { to: { startsWith: 'DAILY' } } })).toBe(3);
  expect(await db.mail.count({ where: { to: { startsWith: 'WEEKLY' } } })).toBe(0);
});

test('a test goes to the editor alone', async () => {
  await readers(3);
  const { id } = await begun();
  await testIssue({ id }, cast.eda);
  await sendOutbox();
  expect(smtp.received.map(({ recipient, subject }) => [recipient, subject?.slice(0, 6)])).toEqual([
    ['eda@example.org', '[Test]'],
  ]);
});

test('an empty issue is not sent', async () => {
  const { id, version } = await begun();
  const nothing = {
    id,
    version,
    subject: 'S',
    preheader: '',
    intro: '',
    articles: [],
    sections: [],
    adverts: [],
    books: [],
  };
  await saveIssue(nothing, cast.eda);
  expect(await refusalOf(sendIssueNow({ id }, cast.eda))).toMatchObject({ key: 'issueEmpty', status: 400 });
});

test('an issue that mail programs would cut is not sent', async () => {
  const { id } = await begun();
  await db.newsletterIssue.update({ where: { id }, data: { intro: 'Long. '.repeat(17_000) } });
  expect(await refusalOf(sendIssueNow({ id }, cast.eda))).toMatchObject({ key: 'issueTooLong', status: 400 });
});

test('an article taken down while its issue goes out is in no letter that leaves later, nor in the archive', async () => {
  await readers(2);
  const { id } = await begun();
  await sendIssueNow({ id }, cast.eda);
  await sendIssue({ id });
  await db.article.update({ where: { id: cast.article.id }, data: { status: 'WITHDRAWN' } });
  await sendOutbox();
  expect(smtp.received).toHaveLength(2);
  for (const { text = '', headers } of smtp.received) {
    expect(text).not.toContain(cast.article.slug);
    expect(headers.get('auto-submitted')).toBe('auto-generated');
  }
  expect(JSON.stringify(await sentIssue(1))).not.toContain(cast.article.slug);
});

test('an old issue still knows how many letters went out when they are forgotten', async () => {
  await readers(3);
  const { id } = await begun();
  await sendIssueNow({ id }, cast.eda);
  await sendIssue({ id });
  await sendOutbox();
  await forgetByClock(new Date(Date.now() + 40 * 86_400_000));
  expect(await db.mail.count({ where: { issueId: id } })).toBe(0);
  expect((await deskIssue(id))?.letters).toEqual({ QUEUED: 0, SENT: 3, FAILED: 0 });
});
