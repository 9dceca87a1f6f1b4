import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { endAdvert } from '@/lib/jobs/end-advert';
import { fetchFeed } from '@/lib/jobs/feeds/fetch-feed';
import { importDueFeeds } from '@/lib/jobs/feeds/import-due-feeds';
import { importFeed } from '@/lib/jobs/feeds/import-feed';
import { saveSource } from '@/lib/jobs/feeds/save-source';
import { sourceFields } from '@/lib/jobs/feeds/source-schema';
import { publishAdvert } from '@/lib/jobs/publish-advert';
import { Prisma } from '@/prisma/generated/client';
import { createCast, refusalOf } from '@/tests/support/cast';
import { indeedOf, samples } from './samples';

const HOUR = 3_600_000;
const at = (hours: number) => new Date(Date.now() + hours * HOUR);
let made = 0;
const source = (more: { company?: string; review?: boolean } = {}) =>
  db.jobSource.create({ data: { name: 'Feed', url: `https://works.example/feed-${made++}.xml`, ...more } });
const says =
  (text: string, encoding: BufferEncoding = 'utf8') =>
  async ({ url }: { url: string }) => ({ body: Buffer.from(text, encoding), url, etag: '', lastModified: '' });
const statuses = async () =>
  Object.fromEntries(
    (await db.advert.findMany({ orderBy: { id: 'asc' } })).map(({ title, status }) => [title, status]),
  );

describe('each format', () => {
  test.each(Object.keys(samples))('%s', async (format) => {
    await db.topic.create({ data: { slug: 'chips', name: 'Chips' } });
    const text =
      samples[format]?.(
        'Senior Engineer &amp; Tester (m/w/d)'.replace(
          '&amp;',
          format === 'lever' || format === 'greenhouse' || format === 'JobPosting' || format === 'indeed'
            ? '&'
            : '&amp;',
        ),
      ) ?? '';
    const { id } = await source({ company: 'Works GmbH' });
    expect(await importFeed(id, says(text, format === 'indeed' ? 'latin1' : 'utf8'))).toMatchObject({
      outcome: 'IMPORTED',
      added: 1,
      left: 0,
      notes: [],
    });
    const advert = await db.advert.findFirstOrThrow({ include: { topics: true, board: true } });
    expect(advert).toMatchObject({
      title: 'Senior Engineer & Tester (m/w/d)',
      company: 'Works GmbH',
      place: 'Bremen',
      country: 'DE',
      level: 'SENIOR',
      status: 'PUBLISHED',
      employmentType: format === 'rss' ? 'PART_TIME' : 'FULL_TIME',
    });
    expect(advert.slug).toBe('senior-engineer-und-tester-works-gmbh-bremen');
    expect(advert.applyUrl).toMatch(/^https:\/\//);
    expect(advert.bodyHtml).toContain('measure before they speak');
    expect(advert.bodyHtml).not.toMatch(/script|<h1/);
    expect(advert.latitude).toBeCloseTo(53.08, 1);
    expect(advert.board).not.toBeNull();
    if (format === 'rss') expect(advert.topics.map(({ slug }) => slug)).toEqual(['chips']);
    if (format === 'personio') expect(advert.applyUrl).toBe('https://works.example/job/77');
    if (format === 'indeed')
      expect(advert).toMatchObject({
        workplace: 'HYBRID',
        salaryMin: 50_000,
        salaryMax: 60_000,
        postalCode: '28195',
        reference: 'R-9',
      });
    if (format === 'indeed') expect(advert.bodyHtml).toContain('Grüße');
    if (format === 'greenhouse') expect(advert.bodyHtml).toContain('&amp; more');
    if (format === 'lever') expect(advert).toMatchObject({ workplace: 'REMOTE', salaryMax: 65_000 });
    if (format === 'JobPosting')
      expect(advert).toMatchObject({
        workplace: 'REMOTE',
        salaryMax: 5_000,
        salaryPeriod: 'MONTH',
        expiresAt: new Date('2099-06-01T23:59:59Z'),
      });
  });
});

describe('a feed that cannot be used changes nothing, and its report says why', () => {
  test.each([
    ['<rss><channel><item>', /no well-formed XML.*line 1/],
    ['<!DOCTYPE x [<!ENTITY a "b">]><rss/>', /document type/],
    [`<rss>${'<a>'.repeat(60)}`, /nested too deeply/],
    ['<opml></opml>', /<opml> is no feed/],
    ['{"jobs": ', /no well-formed JSON/],
    ['{"hello": 1}', /no feed that we know/],
    ['<!doctype html><p>Sorry, maintenance</p>', /page without JobPosting/],
    ['<!doctype html><script type="application/ld+json">{oops</script>', /JSON-LD of this page cannot be read/],
    ['', 'EMPTY'],
    ['<source></source>', 'EMPTY'],
    ['{"jobs":[]}', 'EMPTY'],
  ])('%s', async (text, why) => {
    const { id } = await source();
    await importFeed(id, says(indeedOf({ a: 'First job' })));
    const report = await importFeed(id, says(text), at(100));
    if (typeof why === 'string') expect(report.outcome).toBe(why);
    else expect(report).toMatchObject({ outcome: 'FAILED', notes: [expect.stringMatching(why)] });
    await importFeed(id, says(text), at(200));
    expect(await statuses()).toEqual({ 'First job': 'PUBLISHED' });
    expect(await db.jobSource.findUniqueOrThrow({ where: { id } })).toMatchObject({ failures: 2 });
    expect((await db.jobSource.findUniqueOrThrow({ where: { id } })).nextRunAt.getTime()).toBeGreaterThan(
      at(220).getTime(),
    );
  });
});

test('the same feed ten times is once', async () => {
  const { id } = await source();
  const feed = says(indeedOf({ a: 'First job', b: 'Second job' }));
  expect(await importFeed(id, feed)).toMatchObject({ added: 2 });
  for (let round = 1; round < 10; round++)
    expect(await importFeed(id, feed)).toMatchObject({ added: 0, changed: 0, same: 2 });
  expect(await db.advert.count()).toBe(2);
  expect(await db.feedRun.count()).toBe(10);
});

test('two feeds with the same advert, even at once, make one; the first has the say', async () => {
  const [one, other] = [await source(), await source()];
  const reports = await Promise.all([
    importFeed(one.id, says(indeedOf({ a: 'Engineer (m/w/d)' }))),
    importFeed(other.id, says(indeedOf({ x9: 'Engineer (f/m/x)' }).replace('Works GmbH', 'WORKS gmbh'))),
  ]);
  expect(reports.map(({ added, joined }) => added + joined)).toEqual([1, 1]);
  expect(await db.advert.count()).toBe(1);
  // Gone from one, named by the other: it stays.
  await importFeed(one.id, says(indeedOf({ b: 'Another' })), at(1));
  await importFeed(one.id, says(indeedOf({ b: 'Another' })), at(100));
  expect(await db.advert.count({ where: { status: 'PUBLISHED' } })).toBe(2);
});

test('what a feed no longer names leaves the board after the grace window, not before; and can come back', async () => {
  const { id } = await source();
  const both = says(indeedOf({ a: 'Stays here', b: 'Goes away' }));
  const one = says(indeedOf({ a: 'Stays here' }));
  await importFeed(id, both);
  // An outage of a week: the window begins when it is first missed.
  expect(await importFeed(id, one, at(168))).toMatchObject({ ended: 0 });
  expect(await importFeed(id, one, at(168 + 47))).toMatchObject({ ended: 0 });
  expect(await importFeed(id, one, at(168 + 49))).toMatchObject({ ended: 1 });
  expect(await statuses()).toEqual({ 'Stays here': 'PUBLISHED', 'Goes away': 'EXPIRED' });
  expect(await importFeed(id, both, at(168 + 50))).toMatchObject({ changed: 1 });
  expect(await statuses()).toEqual({ 'Stays here': 'PUBLISHED', 'Goes away': 'PUBLISHED' });
});

test('an advert that becomes unusable is not gone', async () => {
  const { id } = await source();
  await importFeed(id, says(indeedOf({ a: 'First job', b: 'Other job' })));
  const broken = says(indeedOf({ a: '', b: 'Other job' }));
  expect(await importFeed(id, broken, at(1))).toMatchObject({
    left: 1,
    notes: [expect.stringContaining('It has no title')],
  });
  await importFeed(id, broken, at(100));
  expect(await statuses()).toEqual({ 'First job': 'PUBLISHED', 'Other job': 'PUBLISHED' });
});

test('a change is taken over; what the desk has ended stays ended', async () => {
  const { eda } = await createCast();
  const { id } = await source();
  await importFeed(id, says(indeedOf({ a: 'First job' })));
  expect(await importFeed(id, says(indeedOf({ a: 'First job, better' })))).toMatchObject({ changed: 1 });
  const advert = await db.advert.findFirstOrThrow();
  await endAdvert({ id: advert.id, status: 'FILLED' }, eda);
  await importFeed(id, says(indeedOf({ a: 'First job, even better' })));
  const other = await source();
  await importFeed(other.id, says(indeedOf({ z: 'First job, better' })));
  expect(await statuses()).toEqual({ 'First job, better': 'FILLED' });
});

test('one without an end stays as long as it is named; one with an end goes by it', async () => {
  const { id } = await source();
  await importFeed(id, says(indeedOf({ a: 'First job' })));
  expect(await importFeed(id, says(indeedOf({ a: 'First job' })), at(24 * 40))).toMatchObject({ changed: 1 });
  expect((await db.advert.findFirstOrThrow()).expiresAt?.getTime()).toBeGreaterThan(at(24 * 99).getTime());
  const past = says(indeedOf({ b: 'Old job' }, '<expirationdate>2020-01-01</expirationdate>'));
  expect(await importFeed(id, past)).toMatchObject({ added: 0, left: 1 });
});

test('a source under review sends its adverts to the desk', async () => {
  const { id } = await source({ review: true });
  await importFeed(id, says(indeedOf({ a: 'First job' })));
  expect(await statuses()).toEqual({ 'First job': 'REVIEW' });
});

describe('of a source under review', () => {
  const LATER = '<expirationdate>2099-06-01</expirationdate>';
  const read = async (id: number) => publishAdvert({ id }, (await createCast()).eda);

  test('a change waits beside the wording on the board; the same again asks nothing', async () => {
    const { id } = await source({ review: true });
    await importFeed(id, says(indeedOf({ a: 'First job' })));
    const advert = await db.advert.findFirstOrThrow();
    await read(advert.id);
    await importFeed(id, says(indeedOf({ a: 'First job, other' })));
    const changed = await db.advert.findFirstOrThrow();
    expect(changed).toMatchObject({ title: 'First job', status: 'PUBLISHED', proposal: { title: 'First job, other' } });
    expect(changed.version).toBeGreaterThan(advert.version);
    // Only prolonged: there is nothing to read.
    await db.advert.update({ where: { id: advert.id }, data: { proposal: Prisma.DbNull } });
    await importFeed(id, says(indeedOf({ a: 'First job, other' })), at(24 * 40));
    expect(await db.advert.findFirstOrThrow()).toMatchObject({ proposal: null, title: 'First job, other' });
  });

  test('what nobody has read is never shown by coming back', async () => {
    const { id } = await source({ review: true });
    const both = says(indeedOf({ a: 'Stays here', b: 'Goes away' }));
    await importFeed(id, both);
    for (const hours of [1, 50]) await importFeed(id, says(indeedOf({ a: 'Stays here' })), at(hours));
    expect(await statuses()).toEqual({ 'Stays here': 'REVIEW', 'Goes away': 'EXPIRED' });
    await importFeed(id, both, at(51));
    expect(await statuses()).toEqual({ 'Stays here': 'REVIEW', 'Goes away': 'REVIEW' });
  });

  test('one that was read comes back as it was, with its own date', async () => {
    const { id } = await source({ review: true });
    await importFeed(id, says(indeedOf({ a: 'First job' }, LATER)));
    const { id: advertId } = await db.advert.findFirstOrThrow();
    await read(advertId);
    const { publishedAt } = await db.advert.update({ where: { id: advertId }, data: { status: 'EXPIRED' } });
    await importFeed(id, says(indeedOf({ a: 'First job' }, LATER)), at(1));
    expect(await db.advert.findFirstOrThrow()).toMatchObject({ status: 'PUBLISHED', publishedAt });
  });
});

describe('over the network', () => {
  const here = (address: string) => address === '127.0.0.1';
  async function serve(answer: Parameters<typeof createServer>[1]) {
    const server = createServer(answer);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.xml`;
    const { id } = await db.jobSource.create({ data: { name: 'Feed', url } });
    return { id, stop: () => server.close() };
  }
  test('what the server has not changed is not read again, and not forgotten', async () => {
    const { id, stop } = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') return response.writeHead(304).end();
      response.writeHead(200, { etag: '"v1"' }).end(indeedOf({ a: 'First job' }));
    });
    expect(await importFeed(id, fetchFeed(here))).toMatchObject({ outcome: 'IMPORTED' });
    expect(await importFeed(id, fetchFeed(here), at(100))).toMatchObject({ outcome: 'UNCHANGED' });
    expect((await db.feedItem.findFirstOrThrow()).lastSeenAt.getTime()).toBeGreaterThan(at(99).getTime());
    // An advert without an end of its own must not run out for all that.
    expect(await importFeed(id, fetchFeed(here), at(24 * 59))).toMatchObject({ outcome: 'IMPORTED', changed: 1 });
    expect((await db.advert.findFirstOrThrow()).expiresAt?.getTime()).toBeGreaterThan(at(24 * 100).getTime());
    stop();
  });
  test('a feed that is packed to explode is not unpacked', async () => {
    const packed = gzipSync(Buffer.alloc(30 * 1024 * 1024));
    const { id, stop } = await serve((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
    );
    expect(await importFeed(id, fetchFeed(here))).toMatchObject({ notes: ['It is larger than 20 MB'] });
    stop();
  });
  test.each([
    [{ status: 500, headers: {} }, 'The server answered 500'],
    [{ status: 302, headers: { location: 'http://169.254.169.254/' } }, 'It is not on the public internet'],
  ])('%j: %s', async ({ status, headers }, why) => {
    const { id, stop } = await serve((_, response) => response.writeHead(status, headers).end('x'));
    expect(await importFeed(id, fetchFeed(here))).toMatchObject({ outcome: 'FAILED', notes: [why] });
    stop();
  });
  test('a source on this machine is not read at all', async () => {
    const { id, stop } = await serve((_, response) => response.end(indeedOf({ a: 'Secret' })));
    await importDueFeeds(at(1));
    expect(await db.feedRun.findFirstOrThrow({ where: { sourceId: id } })).toMatchObject({
      outcome: 'FAILED',
      notes: ['It is not on the public internet'],
    });
    stop();
  });
});

test('sources are written down by editors, and not for files', async () => {
  const { mia, eda } = await createCast();
  const typed = { name: 'Feed', url: 'https://works.example/feed', everyMinutes: '360' };
  expect(sourceFields.safeParse({ ...typed, url: 'file:///etc/passwd' }).success).toBe(false);
  const fields = sourceFields.parse(typed);
  expect(await refusalOf(saveSource({ id: null, fields }, mia))).toMatchObject({ status: 403 });
  await saveSource({ id: null, fields }, eda);
  expect(await refusalOf(saveSource({ id: null, fields }, eda))).toMatchObject({ status: 409 });
});
