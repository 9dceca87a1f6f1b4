import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { countAdvert, isReader, writeFigures } from '@/lib/jobs/figures/count-advert';
import { advertReport } from '@/lib/jobs/reports/schema';
import { sendReport } from '@/lib/jobs/reports/send-report';
import { settleReport } from '@/lib/jobs/reports/settle-report';
import { followSearch } from '@/lib/jobs/search/follow-search';
import { confirmSubscription } from '@/lib/subscriptions/confirm-subscription';
import { sendDigests } from '@/lib/subscriptions/digests/send-digests';
import { confirmUrl } from '@/lib/subscriptions/links';
import { createCast, refusalOf } from '@/tests/support/cast';

const MINUTE = 60_000;
let made = 0;
const onBoard = (more: { title?: string; place?: string; expiresAt?: Date; publishedAt?: Date } = {}) =>
  db.advert.create({
    data: {
      ...{
        slug: `advert-${made++}`,
        title: 'Engineer',
        company: 'Works',
        place: 'Bremen',
        employmentType: 'FULL_TIME',
      },
      ...{ bodyHtml: '<p>Come.</p>', applyUrl: 'https://example.org', status: 'PUBLISHED', publishedAt: new Date() },
      ...more,
    },
  });
const later = () => new Date(Date.now() + 10 * MINUTE);
const digest = () => db.mail.findMany({ where: { subject: { startsWith: 'New' } } });

async function follow(search: string, email: string) {
  await followSearch({ search, email, frequency: 'DAILY', address: '198.51.100.7', page: '/jobs' }, null);
  const { id } = await db.subscription.findFirstOrThrow({ where: { subscriber: { email } }, orderBy: { id: 'desc' } });
  await confirmSubscription({ token: new URL(confirmUrl(id)).searchParams.get('token') ?? '' });
}

describe('a search that is followed', () => {
  test('tells of what it finds, once, and of nothing else', async () => {
    await onBoard({ title: 'Before' });
    await follow('place=Bremen&radius=0&page=2&sort=salary', 'reader@example.org');
    await onBoard({ title: 'After' });
    await onBoard({ title: 'Elsewhere', place: 'Havelmünde' });
    await sendDigests({ frequency: 'DAILY' }, later());
    const [letter, ...others] = await digest();
    expect(others).toEqual([]);
    expect(letter?.text).toContain('After');
    expect(letter?.text).not.toMatch(/Before|Elsewhere/);
    await sendDigests({ frequency: 'DAILY' }, later());
    expect(await digest()).toHaveLength(1);
  });
  test('tells nobody of an advert whose time is over', async () => {
    await follow('q=engineer', 'reader@example.org');
    await onBoard({ title: 'Engineer of yesterday', expiresAt: new Date(Date.now() - 1) });
    await onBoard({ title: 'Engineer of today', expiresAt: new Date(Date.now() + 60 * MINUTE) });
    await sendDigests({ frequency: 'DAILY' }, later());
    const [letter, ...others] = await digest();
    expect(others).toEqual([]);
    expect(letter?.text).toContain('of today');
    expect(letter?.text).not.toContain('of yesterday');
  });
  test('is the same search, however it was put together', async () => {
    await follow('type=FULL_TIME&q=engineer', 'one@example.org');
    await follow('q=engineer&nonsense=1&type=FULL_TIME&salary=', 'two@example.org');
    expect(await db.advertSearch.findMany({ select: { query: true } })).toEqual([
      { query: 'q=engineer&type=FULL_TIME' },
    ]);
  });
});

test('looks and steps to the employer are counted in batches, by advert and day', async () => {
  const { id, slug } = await onBoard();
  for (let look = 0; look < 3; look++) countAdvert(slug, 'views');
  countAdvert(slug, 'applies');
  countAdvert('never-was', 'views');
  expect(await db.advertFigure.count()).toBe(0);
  await writeFigures(new Date('2026-11-25T12:00:00Z'));
  countAdvert(slug, 'views');
  await writeFigures(new Date('2026-11-25T13:00:00Z'));
  await writeFigures(new Date('2026-11-25T14:00:00Z'));
  expect(await db.advertFigure.findMany()).toEqual([
    { advertId: id, day: new Date('2026-11-25'), views: 4, applies: 1 },
  ]);
});

test.each([
  [{ 'user-agent': 'Mozilla/5.0 (X11) Firefox/140.0' }, true],
  [{ 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1)' }, false],
  [{ 'user-agent': 'curl/8' }, false],
  [{ 'user-agent': 'Mozilla/5.0 Firefox', 'sec-purpose': 'prefetch;prerender' }, false],
  [{}, false],
])('%j is a reader: %s', (headers, is) => {
  expect(isReader(new Headers(headers as Record<string, string>))).toBe(is);
});

describe('a report', () => {
  let advert: { id: number; slug: string };
  beforeEach(async () => {
    advert = await onBoard();
  });
  const send = (email: string) =>
    sendReport({ slug: advert.slug, ground: 'GONE', reason: 'Filled.', email, address: '198.51.100.9' });

  test('is confirmed, answered by the desk, and takes the advert down if the desk says so', async () => {
    const { eda, mo } = await createCast();
    await send('one@example.org');
    await send('one@example.org');
    await send('');
    const reports = await db.advertReport.findMany({ orderBy: { id: 'asc' } });
    expect(reports).toHaveLength(2);
    const [first] = reports;
    const answer = { id: first?.id ?? 0, outcome: 'REMOVED' } as const;
    expect(await refusalOf(settleReport(answer, mo))).toMatchObject({ status: 403 });
    await settleReport(answer, eda);
    expect(await refusalOf(settleReport(answer, eda))).toMatchObject({ key: 'reportSettled' });
    expect(await db.advert.findUnique({ where: { id: advert.id } })).toMatchObject({ status: 'WITHDRAWN' });
    expect(await db.advertReport.count({ where: { outcome: null } })).toBe(0);
    expect((await db.mail.findMany({ orderBy: { id: 'asc' } })).map(({ to }) => to)).toEqual([
      'one@example.org',
      'one@example.org',
    ]);
  });
  test('without an address stands for the next ones while it is open, and no longer', async () => {
    const { eda } = await createCast();
    await send('');
    await send('');
    const { id } = await db.advertReport.findFirstOrThrow();
    await settleReport({ id, outcome: 'KEPT' }, eda);
    await send('');
    expect(await db.advertReport.count()).toBe(2);
  });
  test('needs a ground and a word', () => {
    expect(advertReport.safeParse({ slug: 'a', ground: 'BORING', reason: 'x' }).success).toBe(false);
    expect(advertReport.safeParse({ slug: 'a', ground: 'GONE', reason: ' ' }).success).toBe(false);
  });
  test('is of what is on the board', async () => {
    await db.advert.update({ where: { id: advert.id }, data: { status: 'FILLED' } });
    expect(await refusalOf(send(''))).toMatchObject({ status: 404 });
  });
});
