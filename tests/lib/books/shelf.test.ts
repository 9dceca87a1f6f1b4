import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { coverBook } from '@/lib/books/cover-book';
import { isbn13From } from '@/lib/books/isbn';
import { bookBySlug, shelf } from '@/lib/books/queries';
import { removeBook } from '@/lib/books/remove-book';
import { saveBook } from '@/lib/books/save-book';
import { bookFields } from '@/lib/books/schema';
import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { isKnownAddress } from '@/lib/site/known-address';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';
import { png, svg } from '@/tests/support/picture-bytes';

const folder = mkdtempSync(join(tmpdir(), 'depesche-books-'));
setEnv({ STORAGE_URL: `file:${folder}` });
afterAll(() => rmSync(folder, { recursive: true }));

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const typed = {
  ...{ title: 'Thinking', author: 'A. Writer', isbn13: '978-3-16-148410-0', publisher: 'P', year: '2026' },
  ...{ blurb: 'Good.', linkUrl: 'https://example.org/book', affiliate: 'on' },
};
const book = (fields: object = {}) => bookFields.parse({ ...typed, ...fields });
const add = (fields?: object) => saveBook({ id: null, fields: book(fields) }, cast.eda);

test.each([
  ['978-3-16-148410-0', '9783161484100'],
  ['ISBN 3-16-148410-X', '9783161484100'],
  ['ISBN-13: 978 3 16 148410 0', '9783161484100'],
  ['316148410x', '9783161484100'],
  ['978-3-16-148410-1', null],
  ['3-16-148410-0', null],
  ['1234567890123', null],
  ['', null],
])('the ISBN %j is %s', (isbn, thirteen) => expect(isbn13From(isbn)).toBe(thirteen));

describe('a book', () => {
  test.each([
    ['mia', false],
    ['mo', false],
    ['eda', true],
    ['ada', true],
  ] as const)('put on the shelf by %s: %s', async (name, allowed) => {
    const saving = saveBook({ id: null, fields: book() }, cast[name]);
    if (allowed) await saving;
    else expect(await refusalOf(saving)).toMatchObject({ status: 403 });
    expect(await db.book.count()).toBe(Number(allowed));
    expect(expired).toEqual(allowed ? [tags.books] : []);
  });

  test('is changed with its topics, and its address stays', async () => {
    const topic = await db.topic.create({ data: { slug: 'chips', name: 'Chips' } });
    const { id } = await add();
    await saveBook({ id, fields: book({ title: 'Thinking again', topicIds: `${topic.id},999` }) }, cast.eda);
    expect(await bookBySlug('thinking')).toMatchObject({
      title: 'Thinking again',
      affiliate: true,
      topics: [{ slug: 'chips' }],
    });
  });

  test('with an ISBN or address that is there already is refused', async () => {
    await add();
    expect(await refusalOf(add({ title: 'Another' }))).toMatchObject({ key: 'bookTaken', status: 409 });
    expect(await refusalOf(saveBook({ id: 999, fields: book() }, cast.eda))).toMatchObject({ key: 'bookGone' });
  });

  test.each([
    [{ isbn13: '978-3-16-148410-1' }, 'isbn'],
    [{ linkUrl: 'javascript:alert(1)' }, 'webAddress'],
    [{ linkUrl: 'https://' }, 'webAddress'],
    [{ year: 'soon' }, 'bookYear'],
    [{ year: '3000' }, 'bookYear'],
    [{ title: '' }, 'nameMissing'],
  ])('with %j is refused: %s', (fields, key) => {
    expect(bookFields.safeParse({ ...typed, ...fields }).error?.issues[0]?.message).toBe(key);
  });

  test('has its cover in the library, described by its title', async () => {
    const { id } = await add();
    await coverBook({ id, name: 'cover.png', bytes: await png({ width: 40, height: 60 }) }, cast.eda);
    expect((await bookBySlug('thinking'))?.cover).toMatchObject({ width: 40, height: 60, alt: 'Cover of “Thinking”' });
    expect(await refusalOf(coverBook({ id, name: 'x.svg', bytes: svg }, cast.eda))).toMatchObject({
      key: 'notAPicture',
    });
    await removeBook({ id }, cast.eda);
    expect([await db.book.count(), await db.media.count()]).toEqual([0, 1]);
  });
});

test('the shelf has pages of 24, and no others', async () => {
  await db.book.createMany({
    data: Array.from({ length: 25 }, (_, number) => ({
      ...{ slug: `book-${number}`, title: `Book ${number}`, author: 'A', isbn13: String(number), publisher: 'P' },
      ...{ year: 2000 + number, blurb: '', linkUrl: 'https://example.org' },
    })),
  });
  expect(await shelf({ page: 1 })).toMatchObject({ goesOn: true, books: { length: 24 } });
  const { books, goesOn } = await shelf({ page: 2 });
  expect({ goesOn, shown: books.map(({ slug }) => slug) }).toEqual({ goesOn: false, shown: ['book-0'] });
  expect(await isKnownAddress('/books/page/2')).toBe(true);
  for (const page of ['0', '3', 'x', '999999']) expect(await isKnownAddress(`/books/page/${page}`)).toBe(false);
});
