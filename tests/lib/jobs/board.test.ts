import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { employerPage } from '@/lib/jobs/employers/queries';
import { expireAdverts } from '@/lib/jobs/expire-adverts';
import { shownTitle, withoutGenderMark } from '@/lib/jobs/gender-mark';
import { coordinates, findPlace } from '@/lib/jobs/places/gazetteer';
import { fittingAdverts } from '@/lib/jobs/queries';
import { boardFeed, searchFeed } from '@/lib/jobs/search/feed';
import { searchInWords } from '@/lib/jobs/search/in-words';
import { boardPage, searchBoard } from '@/lib/jobs/search/queries';
import { boardHref, boardQuery, boardSearch } from '@/lib/jobs/search/schema';
import { isKnownAddress } from '@/lib/site/known-address';
import type { Prisma } from '@/prisma/generated/client';

let count = 0;
const onBoard = ({ slug = `advert-${count++}`, place = 'Bremen', ...data }: Partial<Prisma.AdvertCreateInput> = {}) =>
  db.advert.create({
    data: {
      ...{ slug, place, ...coordinates({ place }) },
      title: 'Engineer',
      company: 'Works GmbH',
      employmentType: 'FULL_TIME',
      bodyHtml: '<p>Come.</p>',
      applyUrl: 'https://example.org',
      status: 'PUBLISHED',
      publishedAt: new Date(Date.now() - 3_600_000 + count * 1000),
      ...data,
    },
  });
const ask = (query: Record<string, string>) => searchBoard(boardSearch.parse(query));
const slugs = async (query: Record<string, string>) => (await ask(query)).adverts.map(({ slug }) => slug);

describe('one after the other, each filter', () => {
  beforeEach(async () => {
    await db.topic.create({ data: { slug: 'chips', name: 'Chips' } });
    await onBoard({
      slug: 'bremen',
      bodyHtml: '<p>Sprachmodelle trainieren</p>',
      level: 'SENIOR',
      salaryMax: 5_000,
      salaryPeriod: 'MONTH',
    });
    await onBoard({
      slug: 'oldenburg',
      place: 'Oldenburg',
      company: 'Other',
      employmentType: 'PART_TIME',
      workplace: 'HYBRID',
    });
    await onBoard({
      slug: 'munich',
      place: '80331 München, Germany',
      workplace: 'REMOTE',
      salaryMin: 90_000,
      topics: { connect: { slug: 'chips' } },
    });
    await onBoard({ slug: 'nowhere', place: 'Havelmünde', salaryMax: 200_000, currency: 'USD' });
  });
  test.each([
    [{}, ['nowhere', 'munich', 'oldenburg', 'bremen']],
    [{ q: 'Sprachmodell' }, ['bremen']],
    [{ q: 'der und' }, []],
    [{ place: 'Bremen', radius: '0' }, ['bremen']],
    [{ place: 'Bremen' }, ['bremen']],
    [{ place: 'Bremen', radius: '50' }, ['oldenburg', 'bremen']],
    [{ place: 'Munich' }, ['munich']],
    [{ place: 'havelmünde' }, ['nowhere']],
    [{ place: '%' }, ['nowhere', 'munich', 'oldenburg', 'bremen']],
    [{ remote: 'REMOTE' }, ['munich']],
    [{ remote: 'HYBRID' }, ['munich', 'oldenburg']],
    [{ type: 'PART_TIME' }, ['oldenburg']],
    [{ level: 'SENIOR' }, ['bremen']],
    [{ salary: '60000' }, ['munich', 'bremen']],
    [{ salary: '80000' }, ['munich']],
    [{ topic: 'chips' }, ['munich']],
    [{ topic: 'unknown' }, []],
    [{ employer: 'other' }, ['oldenburg']],
    [{ employer: 'works', remote: 'REMOTE' }, ['munich']],
    [{ type: 'nonsense', salary: '17', page: '-1', radius: 'x' }, ['nowhere', 'munich', 'oldenburg', 'bremen']],
    [{ sort: 'salary' }, ['munich', 'bremen', 'nowhere', 'oldenburg']],
  ])('%j', async (query, found) => expect(await slugs(query as Record<string, string>)).toEqual(found));

  test('each choice says how many it would leave, the others as chosen', async () => {
    const { counts, topics, employers } = await ask({ remote: 'HYBRID' });
    expect(counts.total).toBe(2);
    expect(Object.fromEntries(counts.type)).toEqual({ FULL_TIME: 1, PART_TIME: 1 });
    expect(Object.fromEntries(counts.remote)).toEqual({ REMOTE: 1, HYBRID: 2 });
    expect(counts.salary.get(80_000)).toBe(1);
    expect(topics).toEqual([{ slug: 'chips', name: 'Chips', count: 1 }]);
    expect(employers.map(({ slug, count: open }) => [slug, open])).toEqual([
      ['other', 1],
      ['works', 1],
    ]);
  });

  test('what the counts promise is what is found', async () => {
    const { counts } = await ask({ q: 'come' });
    for (const [type, promised] of counts.type) expect((await ask({ q: 'come', type })).counts.total).toBe(promised);
  });
});

test('an advert leaves every list the moment its time is over, even before its row goes', async () => {
  const { id } = await onBoard({ slug: 'over', expiresAt: new Date(Date.now() - 1) });
  await onBoard({ slug: 'open' });
  expect(await slugs({})).toEqual(['open']);
  expect((await boardFeed()).entries).toHaveLength(1);
  expect((await fittingAdverts({ topicIds: [], text: 'engineer', take: 5 })).map(({ slug }) => slug)).toEqual(['open']);
  await expireAdverts();
  expect(await db.boardEntry.count({ where: { advertId: id } })).toBe(0);
});

test('the board follows an advert and its topics', async () => {
  const topic = await db.topic.create({ data: { slug: 'chips', name: 'Chips' } });
  const { id } = await onBoard();
  await db.advert.update({
    where: { id },
    data: { topics: { connect: { id: topic.id } }, employmentType: 'CONTRACT' },
  });
  expect(await db.boardEntry.findUnique({ where: { advertId: id } })).toMatchObject({
    topicIds: [topic.id],
    employmentType: 'CONTRACT',
  });
  await db.advert.update({ where: { id }, data: { status: 'DRAFT' } });
  expect(await db.boardEntry.count()).toBe(0);
});

describe('employers', () => {
  test('are one, however their legal form is spelt', async () => {
    for (const company of ['Works GmbH', 'works', 'WORKS GmbH & Co. KG', 'Works AG']) await onBoard({ company });
    await onBoard({ company: 'Müller' });
    await onBoard({ company: '株式会社' });
    const employers = await db.employer.findMany({ orderBy: { id: 'asc' } });
    expect(employers.map(({ slug }) => slug.slice(0, 7))).toEqual(
      ['works', 'muellee', expect.stringMatching(/^[0-9a-f]{7}$/)].map((slug) =>
        slug === 'muellee' ? 'mueller' : slug,
      ),
    );
    expect(await employerPage('works')).toMatchObject({ name: 'Works GmbH', count: 4 });
  });
  test('are not public before an advert of theirs is', async () => {
    await onBoard({ company: 'Secret', status: 'DRAFT', publishedAt: null });
    expect(await employerPage('secret')).toBeNull();
  });
});

test.each([
  ['Engineer (m/w/d)', 'Engineer'],
  ['Engineer (f/m/x) – Berlin', 'Engineer – Berlin'],
  ['Engineer [d|m|w]', 'Engineer'],
  ['Engineer (all genders)', 'Engineer (all genders)'],
  ['Engineer (C/C++)', 'Engineer (C/C++)'],
  ['Engineer', 'Engineer'],
])('%s without its mark is %s', (title, plain) => {
  expect(withoutGenderMark(title)).toBe(plain);
});
test('a mark is shown in the language of the site', () => {
  expect(shownTitle('Engineer (w/m/d)').replaceAll('\u2060', '')).toBe('Engineer (m/f/d)');
});

test.each([
  ['München', 'Munich'],
  ['muenchen', 'Munich'],
  ['Frankfurt', 'Frankfurt am Main'],
  ['10115 Berlin, Germany', 'Berlin'],
  ['Remote / Köln', 'Köln'],
  ['Wien', 'Vienna'],
  ['Havelmünde', undefined],
  ['', undefined],
])('%s is %s', (typed, name) => {
  expect(findPlace(typed)?.name).toBe(name);
});

test('a search has one address, whatever the order and the empty fields of its form', () => {
  const asked = boardSearch.parse({
    type: 'FULL_TIME',
    q: ' data  science ',
    place: '',
    radius: '25',
    salary: '',
    page: '3',
  });
  expect(boardQuery(asked)).toBe('q=data+science&type=FULL_TIME');
  expect(boardHref(asked)).toBe('/jobs/search?q=data+science&type=FULL_TIME&page=3');
  expect(boardHref(boardSearch.parse({}))).toBe('/jobs');
  expect(boardHref(boardSearch.parse({ page: '3' }))).toBe('/jobs/page/3');
});

test('the board itself is paged by path; a page that is not there is no address', async () => {
  for (let made = 0; made < 21; made++) await onBoard();
  expect((await boardPage(2)).adverts).toHaveLength(1);
  expect((await boardPage(2)).counts.total).toBe(21);
  const pages = ['2', '3', '1', '02', '501', 'x'];
  expect(await Promise.all(pages.map((page) => isKnownAddress(`/jobs/page/${page}`)))).toEqual([
    ...[true, false, false, false, false, false],
  ]);
});

test('its feed names the search in its own address', async () => {
  await onBoard({ slug: 'a', title: 'Engineer <&> (m/w/d)' });
  const feed = await searchFeed(boardSearch.parse({ place: 'Bremen' }));
  expect(feed).toMatchObject({ path: '/jobs/search', query: 'place=Bremen' });
  expect(feed.entries).toMatchObject([{ url: 'https://depesche.example/jobs/a', authors: ['Works GmbH'] }]);
  expect(await searchInWords(boardSearch.parse({ place: 'Bremen' }))).toBe('Jobs: Bremen and 25 km around');
});

test('what fits shares topics, then words, then is the freshest', async () => {
  const chips = await db.topic.create({ data: { slug: 'chips', name: 'Chips' } });
  await onBoard({ slug: 'words', title: 'Quantum librarian' });
  await onBoard({ slug: 'older' });
  await onBoard({ slug: 'topic', topics: { connect: { id: chips.id } } });
  await onBoard({ slug: 'newest' });
  const found = await fittingAdverts({ topicIds: [chips.id], text: 'A quantum librarian speaks', take: 3 });
  expect(found.map(({ slug }) => slug)).toEqual(['topic', 'words', 'newest']);
});
