import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { articleContent } from '@/lib/articles/content';
import { deskArticle } from '@/lib/articles/desk/queries';
import { publishArticle } from '@/lib/articles/publish-article';
import { publishedArticle } from '@/lib/articles/queries';
import { saveArticle } from '@/lib/articles/save-article';
import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { describePicture } from '@/lib/media/describe-picture';
import { pictureHtml } from '@/lib/media/picture-markup';
import { library, movedPath, picture } from '@/lib/media/queries';
import { removePicture } from '@/lib/media/remove-picture';
import { replacePicture } from '@/lib/media/replace-picture';
import { uploadPicture } from '@/lib/media/upload-picture';
import { usesOfPicture } from '@/lib/media/uses/queries';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';
import { photo, png, svg } from '@/tests/support/picture-bytes';

const folder = mkdtempSync(join(tmpdir(), 'depesche-media-'));
setEnv({ STORAGE_URL: `file:${folder}` });
afterAll(() => rmSync(folder, { recursive: true }));

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const words = { alt: 'A chip', caption: '', credit: '', focusX: 50, focusY: 50 };
const upload = (bytes: Buffer, name = 'Über uns.JPG') => uploadPicture({ name, bytes }, cast.eda);
const small = (colour = '#112233') => png({ width: 40, height: 20, colour });
const found = async (id: number) => (await picture(id)) ?? Promise.reject(new Error('no picture'));
const folders = () => readdirSync(folder);

async function described(colour?: string) {
  const { id } = await upload(await small(colour));
  await describePicture({ id, words }, cast.eda);
  return found(id);
}

async function write(fields: object): Promise<number> {
  const content = articleContent.parse({ title: 'Hello', slug: 'hello', ...fields });
  return (await saveArticle({ id: null, basedOn: null, content }, cast.eda)).id;
}

const publish = async (id: number) =>
  publishArticle({ id, revisionId: (await deskArticle(id))?.revision?.id ?? 0 }, cast.eda);

describe('who may keep pictures', () => {
  test.each([
    ['mia', false],
    ['mo', false],
    ['eda', true],
    ['ada', true],
  ] as const)('%s: %s', async (name, allowed) => {
    const { id } = await described();
    const actor = cast[name];
    const bytes = await small('#445566');
    const acts = [
      () => uploadPicture({ name: 'a.png', bytes }, actor),
      () => describePicture({ id, words }, actor),
      () => replacePicture({ id, name: 'b.png', bytes: Buffer.from(svg) }, actor),
      () => removePicture({ id }, actor),
    ];
    for (const act of acts) {
      const refused = await act().then(
        () => null,
        ({ key }) => key,
      );
      if (allowed) expect(refused).not.toBe('forbidden');
      else expect(refused).toBe('forbidden');
    }
    expect(await db.media.count()).toBe(1);
  });
});

describe('an upload', () => {
  test('keeps its name for the search, and a folder that nobody can guess', async () => {
    const { id, known } = await upload(await photo({ width: 60, height: 40 }), 'C:\\fakepath\\Über uns.JPG');
    const { path, name, width } = await found(id);
    expect([name, width, known]).toEqual(['Über uns.JPG', 60, false]);
    expect(path).toMatch(/^ueber-uns-[0-9a-f]{16}$/);
    expect(readdirSync(join(folder, path)).length).toBe(6);
  });

  test('of a file the library has is that picture, also when two send it at once', async () => {
    const bytes = await small();
    const [a, b] = await Promise.all([upload(bytes), upload(bytes, 'other name.png')]);
    expect(a.id).toBe(b.id);
    expect([a.known, b.known].sort()).toEqual([false, true]);
    expect(await db.media.count()).toBe(1);
  });

  test('that is refused leaves no file and no row', async () => {
    const before = folders();
    expect(await refusalOf(upload(svg))).toMatchObject({ key: 'notAPicture' });
    expect(await refusalOf(upload((await photo()).subarray(0, 700)))).toMatchObject({ key: 'pictureBroken' });
    expect([folders(), await db.media.count()]).toEqual([before, 0]);
  });
});

describe('the library', () => {
  test('is searched by parts of words, none of which is a pattern', async () => {
    const { id } = await described();
    await upload(await small('#ff0000'), '100% rot.png');
    const ids = async (filter: object) => (await library(filter)).pictures.map((shown) => shown.id);
    expect(await ids({ words: 'CHI' })).toEqual([id]);
    expect(await ids({ words: '0%' })).toHaveLength(1);
    expect(await ids({ words: '%' })).toHaveLength(1);
    expect(await ids({ words: '_' })).toEqual([]);
    expect(await ids({ undescribed: true })).toHaveLength(1);
    expect(await ids({})).toHaveLength(2);
  });
});

describe('where a picture is used', () => {
  test('tells live articles, working copies and books, in the text or as the lead', async () => {
    const shown = await described();
    const inText = await write({ bodyHtml: `<p>Look:</p>${pictureHtml(shown, shown.alt)}`, title: 'In the text' });
    const asLead = await write({ heroId: shown.id, slug: 'lead', title: 'As the lead' });
    await write({ slug: 'none', title: 'Without' });
    await publish(asLead);
    await db.book.create({
      data: {
        ...{ slug: 'b', title: 'Book', author: 'A', isbn13: '9783161484100', publisher: 'P', year: 2026 },
        ...{ blurb: '', linkUrl: 'https://example.org', coverId: shown.id },
      },
    });
    const { articles, books } = await usesOfPicture(shown);
    expect(articles.map(({ id, live }) => [id, live])).toEqual([
      [asLead, true],
      [inText, false],
    ]);
    expect(books).toMatchObject([{ title: 'Book' }]);
    expect(await refusalOf(removePicture({ id: shown.id }, cast.eda))).toMatchObject({
      key: 'pictureUsed',
      status: 409,
    });
  });

  test('forgets what only an old version had', async () => {
    const shown = await described();
    const id = await write({ heroId: shown.id });
    const basedOn = (await deskArticle(id))?.revision?.id ?? 0;
    await saveArticle({ id, basedOn, content: articleContent.parse({ title: 'Hello', slug: 'hello' }) }, cast.eda);
    expect((await usesOfPicture(shown)).articles).toEqual([]);
    await removePicture({ id: shown.id }, cast.eda);
    expect(await db.media.count()).toBe(0);
    expect(folders()).not.toContain(shown.path);
  });
});

describe('replacing', () => {
  test('shows the new file wherever the old one stood, and the old file is gone', async () => {
    const shown = await described();
    const id = await write({
      bodyHtml: `<p>Look:</p>${pictureHtml(shown, 'Two "chips"')}<p>End</p>`,
      heroId: shown.id,
    });
    await publish(id);
    expired.length = 0;
    await replacePicture({ id: shown.id, name: 'new.jpg', bytes: await photo({ width: 700, height: 30 }) }, cast.eda);
    const now = await found(shown.id);
    const article = await publishedArticle('hello');
    expect(article?.bodyHtml).toBe(`<p>Look:</p>${pictureHtml(now, 'Two "chips"')}<p>End</p>`);
    expect(article?.hero).toMatchObject({ path: now.path, alt: 'A chip', width: 700 });
    expect(folders()).not.toContain(shown.path);
    expect(await movedPath(shown.path)).toBe(now.path);
    expect(expired).toContain(tags.article('hello'));
  });

  test('an older version that is published again shows the new file too', async () => {
    const shown = await described();
    const id = await write({ bodyHtml: pictureHtml(shown, shown.alt) });
    await replacePicture({ id: shown.id, name: 'new.png', bytes: await small('#00ff00') }, cast.eda);
    await publish(id);
    const now = await found(shown.id);
    expect((await publishedArticle('hello'))?.bodyHtml).toBe(pictureHtml(now, shown.alt));
    expect((await usesOfPicture(now)).articles).toHaveLength(1);
  });

  test('with a file that is another picture is refused, with its own changes nothing', async () => {
    const [first, second] = [await described('#000000'), await described('#ffffff')];
    const again = replacePicture({ id: first.id, name: 'x.png', bytes: await small('#ffffff') }, cast.eda);
    expect(await refusalOf(again)).toMatchObject({ key: 'pictureKnown', status: 409 });
    await replacePicture({ id: second.id, name: 'x.png', bytes: await small('#ffffff') }, cast.eda);
    expect(await found(second.id)).toEqual(second);
  });
});

describe('alternative text', () => {
  test('an article whose lead or picture has none is not published', async () => {
    const { id } = await upload(await small());
    const bare = await found(id);
    for (const [slug, fields] of Object.entries({ lead: { heroId: id }, text: { bodyHtml: pictureHtml(bare, '') } })) {
      const article = await write({ slug, ...fields });
      expect(await refusalOf(publish(article))).toMatchObject({ key: 'pictureUndescribed' });
      expect(await publishedArticle(slug)).toBeNull();
    }
  });
});
