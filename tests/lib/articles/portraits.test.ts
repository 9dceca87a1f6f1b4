import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { portrayAuthor } from '@/lib/articles/authors/portray-author';
import { authorBySlug, publishedArticle } from '@/lib/articles/queries';
import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { describePicture } from '@/lib/media/describe-picture';
import { removePicture } from '@/lib/media/remove-picture';
import { usesOfPicture } from '@/lib/media/uses/queries';
import { person } from '@/lib/structured-data/person';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';
import { article } from '@/tests/support/newsroom';
import { expired } from '@/tests/support/next-cache';
import { png } from '@/tests/support/picture-bytes';

const folder = mkdtempSync(join(tmpdir(), 'depesche-portraits-'));
setEnv({ STORAGE_URL: `file:${folder}` });
afterAll(() => rmSync(folder, { recursive: true }));

let cast: Cast;
let id: number;
beforeEach(async () => {
  cast = await createCast();
  await article({ slug: 'signed', authors: ['anna'] });
  id = (await db.author.findUniqueOrThrow({ where: { slug: 'anna' } })).id;
});

const portray = async (actor: Cast['eda'], author = id) =>
  portrayAuthor({ id: author, name: 'anna.png', bytes: await png({ width: 60, height: 60 }) }, actor);

test.each([
  ['mia', false],
  ['mo', false],
  ['eda', true],
  ['ada', true],
] as const)('an author is portrayed by %s: %s', async (name, allowed) => {
  const portraying = portray(cast[name]);
  if (allowed) await portraying;
  else expect(await refusalOf(portraying)).toMatchObject({ status: 403 });
  expect((await authorBySlug('anna'))?.portrait?.width).toBe(allowed ? 60 : undefined);
  expect(expired).toEqual(allowed ? [tags.site] : []);
});

test('the portrait stands under the articles, in the structured data, and says whom it shows', async () => {
  await portray(cast.eda);
  const [author] = (await publishedArticle('signed'))?.authors ?? [];
  expect(author?.portrait).toMatchObject({ width: 60, height: 60 });
  expect(author && person(author)).toMatchObject({ image: expect.stringMatching(/^http.*\/media\/.*\.webp$/) });
  expect(await db.media.findFirst({ select: { alt: true } })).toEqual({ alt: 'anna' });
});

test('a picture that portrays somebody is named as used, cannot be removed, and its changes are seen', async () => {
  await portray(cast.eda);
  const picture = await db.media.findFirstOrThrow({ select: { id: true, path: true } });
  expect((await usesOfPicture(picture)).authors).toEqual([{ id, name: 'anna' }]);
  expect(await refusalOf(removePicture({ id: picture.id }, cast.eda))).toMatchObject({ key: 'pictureUsed' });
  expired.length = 0;
  const words = { alt: 'Anna', caption: '', credit: '', focusX: 10, focusY: 20 };
  await describePicture({ id: picture.id, words }, cast.eda);
  expect(expired).toEqual([tags.site]);
});

test('nobody is portrayed who is not there', async () => {
  expect(await refusalOf(portray(cast.eda, 999))).toMatchObject({ key: 'authorGone', status: 404 });
  expect(await db.media.count()).toBe(0);
});
