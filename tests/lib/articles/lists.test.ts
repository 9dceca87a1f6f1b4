import { describe, expect, test } from 'vitest';
import { archiveMonths } from '@/lib/articles/archive/queries';
import { topicSections } from '@/lib/articles/front/queries';
import { monthRange, yearRange } from '@/lib/articles/month';
import { articleList, hasArticlePage, publishedArticle } from '@/lib/articles/queries';
import { isKnownAddress } from '@/lib/site/known-address';
import { article, hoursAgo } from '@/tests/support/newsroom';

const slugs = ({ articles }: { articles: { slug: string }[] }) => articles.map(({ slug }) => slug);

describe('a list of articles', () => {
  test('shows what is published, newest first', async () => {
    await article({ slug: 'old', publishedAt: hoursAgo(5) });
    await article({ slug: 'new', publishedAt: hoursAgo(1) });
    for (const status of ['DRAFT', 'SCHEDULED', 'WITHDRAWN'] as const) {
      await article({ slug: status.toLowerCase(), status });
    }
    expect(slugs(await articleList({ page: 1 }))).toEqual(['new', 'old']);
    expect(await publishedArticle('draft')).toBeNull();
  });

  test('can be of one topic or one author', async () => {
    await article({ slug: 'a', topics: ['chips'], authors: ['mia'] });
    await article({ slug: 'b', topics: ['law'], authors: ['noah'] });
    expect(slugs(await articleList({ page: 1, topic: 'chips' }))).toEqual(['a']);
    expect(slugs(await articleList({ page: 1, author: 'noah' }))).toEqual(['b']);
  });

  test('has pages of twelve, and no others', async () => {
    for (let hour = 0; hour < 13; hour++) await article({ slug: `a${hour}`, publishedAt: hoursAgo(hour) });
    expect(await articleList({ page: 1 })).toMatchObject({ goesOn: true, articles: { length: 12 } });
    const last = await articleList({ page: 2 });
    expect({ goesOn: last.goesOn, shown: slugs(last) }).toEqual({ goesOn: false, shown: ['a12'] });
    expect(await hasArticlePage({ page: 2 })).toBe(true);
    expect(await hasArticlePage({ page: 3 })).toBe(false);
    expect(await isKnownAddress('/page/2')).toBe(true);
    expect(await isKnownAddress('/page/3')).toBe(false);
  });
});

test('a year of the archive is known by what was published in it', async () => {
  await article({ slug: 'fireworks', publishedAt: new Date('2023-12-31T22:59:30Z') });
  expect(await isKnownAddress('/archive/2023')).toBe(true);
  expect(await isKnownAddress('/archive/2024')).toBe(false);
  expect(yearRange(2026)?.gte.toISOString()).toBe('2025-12-31T23:00:00.000Z');
});

describe('a month of the archive', () => {
  test('begins at midnight in the newsroom, in winter and in summer', () => {
    expect(monthRange(2026, 1)?.gte.toISOString()).toBe('2025-12-31T23:00:00.000Z');
    expect(monthRange(2026, 7)?.gte.toISOString()).toBe('2026-06-30T22:00:00.000Z');
    expect(monthRange(2026, 12)?.lt.toISOString()).toBe('2026-12-31T23:00:00.000Z');
  });

  test.each([
    [2026, 0],
    [2026, 13],
    [0, 1],
    [99_999, 1],
    [Number.NaN, 1],
  ])('%d-%d is none', (year, month) => expect(monthRange(year, month)).toBeNull());

  test('holds an article published in the last minute of New Year’s Eve, Berlin time', async () => {
    await article({ slug: 'fireworks', publishedAt: new Date('2025-12-31T22:59:30Z') });
    await article({ slug: 'hangover', publishedAt: new Date('2025-12-31T23:00:30Z') });
    expect(slugs(await articleList({ page: 1, month: { year: 2025, month: 12 } }))).toEqual(['fireworks']);
    expect(await archiveMonths()).toEqual([
      { year: 2026, month: 1 },
      { year: 2025, month: 12 },
    ]);
  });

  test('is named once, however much it holds; months without articles and what is in no list are not', async () => {
    for (const day of ['2026-03-01T00:00:00+01:00', '2026-03-31T23:59:59+02:00', '2024-08-01T00:00:00+02:00']) {
      await article({ slug: `d${day.slice(0, 10)}`, publishedAt: new Date(day) });
    }
    await article({ slug: 'draft', status: 'DRAFT', publishedAt: new Date('2025-05-05') });
    await article({ slug: 'about', standing: true, publishedAt: new Date('2025-06-05') });
    expect(await archiveMonths()).toEqual([
      { year: 2026, month: 3 },
      { year: 2024, month: 8 },
    ]);
  });

  test.each(['/archive/2025/12', '/archive/2025/13', '/archive/x/1', '/archive/2025', '/archive/2025/12/page/2'])(
    'nothing is known at %s while it is empty',
    async (path) => expect(await isKnownAddress(path)).toBe(false),
  );
});

test('a section shows no article that another one or the lead has shown', async () => {
  for (let hour = 0; hour < 9; hour++) {
    await article({ slug: `a${hour}`, publishedAt: hoursAgo(hour), topics: ['chips', 'law'] });
  }
  const { articles } = await articleList({ page: 1 });
  const lead = articles[0]?.id ?? 0;
  const sections = await topicSections({ without: [lead] });
  const shown = sections.flatMap(slugs);
  expect(shown).toHaveLength(8);
  expect(new Set(shown).size).toBe(8);
  expect(shown).not.toContain('a0');
});
