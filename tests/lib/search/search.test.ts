import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { didYouMean, namedLike, search } from '@/lib/search/queries';
import { type Search, searchSchema } from '@/lib/search/schema';
import { article, hoursAgo } from '@/tests/support/newsroom';

const asked = (q: string, more: Partial<Search> = {}) => search({ ...searchSchema.parse({ q }), ...more });
const found = async (q: string, more: Partial<Search> = {}) =>
  ((await asked(q, more))?.results ?? []).map(({ slug }) => slug);

beforeEach(async () => {
  await article({
    slug: 'karte',
    title: 'Neue KI-Beschleunigerkarte aus Dresden',
    topics: ['chips'],
    authors: ['anna'],
    publishedAt: hoursAgo(1),
  });
  await article({ slug: 'strasse', title: 'Roboter räumen Straßen in großen Städten', publishedAt: hoursAgo(30) });
  await article({ slug: 'models', title: 'Running open models at home', publishedAt: hoursAgo(24 * 400) });
  await article({ slug: 'entwurf', title: 'Beschleuniger im Entwurf', status: 'DRAFT' });
});

test.each([
  ['Beschleuniger', ['karte']],
  ['beschleunigern', []],
  ['Karten', ['karte']],
  ['KI-Beschleunigerkarte', ['karte']],
  ['dresden ki', ['karte']],
  ['strasse', ['strasse']],
  ['Straße', ['strasse']],
  ['STADT', ['strasse']],
  ['grosse stadte', ['strasse']],
  ['model run', ['models']],
  ['"open models"', ['models']],
  ['"models open"', []],
  ['Roboter -Dresden', ['strasse']],
  ['Roboter -Straßen', []],
  ['die Roboter der Stadt', ['strasse']],
])('%s finds %j', async (question, expected) => {
  expect(await found(question)).toEqual(expected);
});

test('only stop words, signs or nothing ask nothing', async () => {
  for (const question of ['der die das', '???', '', '-', "'; DROP TABLE", '\u0000\u0001']) {
    const answer = await asked(question);
    expect(answer === null || answer.results.length === 0).toBe(true);
  }
});

test.each(["a' | b", "\\' & !", ':*', '(((', '%_%', 'a\u0000b', '😀', 'ﬁ ㍿', 'x'.repeat(10_000), '\uD800', '🄰 "'])(
  '%j harms nothing',
  async (question) => {
    await expect(asked(question)).resolves.not.toThrow();
    await expect(didYouMean(searchSchema.parse({ q: question }).q)).resolves.not.toThrow();
  },
);

test('a question of 10,000 letters harms nothing', async () => {
  expect(await found('x'.repeat(10_000))).toEqual([]);
});

test('filters by kind, topic, author and period', async () => {
  expect(await found('Dresden', { topic: 'chips' })).toEqual(['karte']);
  expect(await found('Straßen', { topic: 'chips' })).toEqual([]);
  expect(await found('Dresden', { author: 'anna' })).toEqual(['karte']);
  expect(await found('Dresden', { author: 'nobody' })).toEqual([]);
  expect(await found('Straßen', { period: 'day' })).toEqual([]);
  expect(await found('Straßen', { period: 'week' })).toEqual(['strasse']);
  expect(await found('Dresden', { kind: 'BOOK' })).toEqual([]);
});

test('adverts and books are found too; an expired advert is not', async () => {
  const advert = {
    slug: 'koch',
    title: 'Köchin für Prompts (m/w/d)',
    company: 'Herd AG',
    place: 'Köln',
    employmentType: 'FULL_TIME' as const,
    bodyHtml: '<p>Suppe</p>',
    applyUrl: 'https://example.org',
    status: 'PUBLISHED' as const,
    publishedAt: new Date(),
  };
  await db.advert.create({ data: advert });
  await db.book.create({
    data: {
      slug: 'suppe',
      title: 'Suppe mit System',
      author: 'Ute Topf',
      isbn13: '9783161484100',
      publisher: 'Kelle',
      year: 2026,
      blurb: 'Ein Buch.',
      linkUrl: 'https://example.org',
    },
  });
  expect((await found('Suppe')).toSorted()).toEqual(['koch', 'suppe']);
  await db.advert.update({ where: { slug: 'koch' }, data: { expiresAt: hoursAgo(1) } });
  expect(await found('Suppe')).toEqual(['suppe']);
});

test('what is withdrawn, renamed or deleted is so in the index at once', async () => {
  await db.article.update({ where: { slug: 'strasse' }, data: { title: 'Roboter räumen Wege' } });
  expect(await found('Straßen')).toEqual([]);
  expect(await found('Wege')).toEqual(['strasse']);
  await db.article.update({ where: { slug: 'strasse' }, data: { status: 'WITHDRAWN' } });
  expect(await found('Wege')).toEqual([]);
  await db.article.delete({ where: { slug: 'karte' } });
  expect(await db.searchDocument.count()).toBe(1);
});

test('the title counts most, then freshness', async () => {
  await article({ slug: 'alt', title: 'Dresden', publishedAt: hoursAgo(24 * 900) });
  await article({ slug: 'text', title: 'Etwas', publishedAt: hoursAgo(1) });
  await db.article.update({ where: { slug: 'text' }, data: { bodyHtml: '<p>Ein Satz über Dresden.</p>' } });
  expect(await found('Dresden')).toEqual(['karte', 'alt', 'text']);
  expect(await found('Dresden', { sort: 'newest' })).toEqual(['text', 'karte', 'alt']);
});

test('what was found is marked, and markup in a text stays text', async () => {
  await db.article.update({
    where: { slug: 'karte' },
    data: { bodyHtml: '<p>Wenn 5 &lt; 6, hilft ein Beschleuniger.</p>' },
  });
  const [first] = (await asked('Beschleuniger'))?.results ?? [];
  expect(first?.title).toContainEqual({ text: 'Beschleunigerkarte', found: true });
  expect(first?.passage.map(({ text }) => text).join('')).toContain('Wenn 5 < 6, hilft ein Beschleuniger');
});

test('a typing error is forgiven with a proposal', async () => {
  expect(await didYouMean('Beschleunigerkrate Dresden')).toBe('beschleunigerkarte Dresden');
  expect(await didYouMean('Dresden')).toBeNull();
  expect(await didYouMean('qqqqq')).toBeNull();
});

test('pages end where the ranked ones do', async () => {
  const answer = await asked('Dresden', { page: 40 });
  expect(answer).toEqual({ total: 0, results: [] });
});

test('topics and authors are found by name', async () => {
  expect(await namedLike('chip')).toEqual({ topics: [{ slug: 'chips', name: 'chips' }], authors: [] });
  expect((await namedLike('Ann')).authors).toHaveLength(1);
  expect(await namedLike('%')).toEqual({ topics: [], authors: [] });
});
