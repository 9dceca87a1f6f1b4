import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { changeName } from '@/lib/accounts/change-name';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { describeMyself } from '@/lib/accounts/profile/change-profile';
import { judgeProfile } from '@/lib/accounts/profile/judge-profile';
import { hasPersonPage, ownProfile, personPage, waitingProfiles } from '@/lib/accounts/profile/queries';
import { aboutMe, profileVerdict } from '@/lib/accounts/profile/schema';
import { removePortrait, uploadPortrait } from '@/lib/accounts/profile/upload-portrait';
import { tags } from '@/lib/cache';
import { threadPage } from '@/lib/comments/pages/queries';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { dropFilesNow, droppedFolder } from '@/lib/media/drop-files';
import { type Cast, createCast, post, postApproved, refusalOf } from '@/tests/support/cast';
import { carried, expired } from '@/tests/support/next-cache';
import { photo, svg } from '@/tests/support/picture-bytes';
import { tablesWith } from '@/tests/support/traces';

const folder = mkdtempSync(join(tmpdir(), 'depesche-portraits-'));
setEnv({ STORAGE_URL: `file:${folder}` });
afterAll(() => rmSync(folder, { recursive: true }));

let cast: Cast;
beforeEach(async () => {
  for (const left of readdirSync(folder)) rmSync(join(folder, left), { recursive: true });
  cast = await createCast();
});

/** Does what the background task would. */
async function dropFiles(): Promise<void> {
  const jobs = await db.$queryRaw<{ payload: unknown }[]>`
    SELECT payload FROM graphile_worker._private_jobs j JOIN graphile_worker._private_tasks t ON t.id = j.task_id
    WHERE t.identifier = 'drop_files'`;
  for (const { payload } of jobs) await dropFilesNow(droppedFolder.parse(payload));
}

const tell = (bio: string, listed = true) => describeMyself({ bio, listed }, cast.mia);
const mine = async () => (await ownProfile(cast.mia)) ?? Promise.reject(new Error('no profile'));
const judge = async (act: 'show' | 'remove', actor = cast.mo) => {
  const [{ userId, version } = { userId: '', version: 0 }] = await waitingProfiles();
  await judgeProfile({ userId, version, act, reason: act === 'remove' ? 'An advert.' : '' }, actor);
};
const page = async () => personPage({ slug: (await mine()).slug, page: 1 });
const shown = async () => (await threadPage({ articleId: cast.article.id, page: 1 })).comments[0]?.portrait;

describe('what somebody tells about themselves', () => {
  test('readers see it once a moderator has looked at it, and not a changed one', async () => {
    await tell('I breed bees.');
    expect(await page()).toMatchObject({ name: 'Mia', bio: '' });
    await judge('show');
    expect((await page())?.bio).toBe('I breed bees.');
    await tell('Buy pills.');
    expect((await page())?.bio).toBe('');
    await judge('remove');
    expect((await page())?.bio).toBe('');
    expect(await mine()).toMatchObject({ bio: 'Buy pills.', status: 'REMOVED', reason: 'An advert.' });
  });

  test('a moderator decides on what they have seen, nobody on their own', async () => {
    await tell('One.');
    const [seen] = await waitingProfiles();
    await tell('Two.');
    const answer = { userId: cast.mia.id, version: seen?.version ?? 0, act: 'show', reason: '' } as const;
    expect(await refusalOf(judgeProfile(answer, cast.mo))).toMatchObject({ key: 'profileChanged', status: 409 });
    for (const actor of [cast.mia, cast.eda])
      expect(await refusalOf(judgeProfile(answer, actor))).toMatchObject({ status: 403 });
    await describeMyself({ bio: 'I moderate.', listed: false }, cast.mo);
    expect(await refusalOf(judgeProfile({ ...answer, userId: cast.mo.id }, cast.mo))).toMatchObject({ status: 403 });
  });

  test('hiding it needs a reason, a text has its limit', () => {
    expect(profileVerdict.safeParse({ userId: 'a', version: '1', act: 'remove', reason: ' ' }).success).toBe(false);
    expect(aboutMe.safeParse({ bio: '🐝'.repeat(500) }).success).toBe(true);
    expect(aboutMe.safeParse({ bio: '🐝'.repeat(501) }).success).toBe(false);
  });
});

describe('a page of one’s own', () => {
  test('holds approved comments and is there only if wished', async () => {
    await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'Seen.' }, cast.mo);
    await post({ actor: cast.mia, articleId: cast.article.id, text: 'Unseen.' });
    await tell('');
    const { slug } = await mine();
    expect((await page())?.comments.map(({ publishedRevision }) => publishedRevision?.html)).toEqual(['<p>Seen.</p>']);
    expect(await hasPersonPage({ slug, page: 1 })).toBe(true);
    expect(await hasPersonPage({ slug, page: 2 })).toBe(false);
    expect((await shown())?.path).toBe(`/people/${slug}`);
    expired.length = 0;
    await tell('', false);
    expect(expired).toEqual([tags.person(cast.mia.id), tags.thread(cast.article.id)]);
    expect(await personPage({ slug, page: 1 })).toBeNull();
    expect(await shown()).toEqual({ path: null, picture: null });
  });

  test('follows the articles commented on: their titles, and whether they are there', async () => {
    await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
    await tell('');
    expect((await page())?.comments).toHaveLength(1);
    expect(carried).toEqual(expect.arrayContaining([tags.articles, tags.discussions, tags.person(cast.mia.id)]));
    await db.article.update({ where: { id: cast.article.id }, data: { status: 'WITHDRAWN' } });
    expect((await page())?.comments).toEqual([]);
  });

  test('has the name in its address, and a former name no longer', async () => {
    await tell('');
    expect((await mine()).slug).toMatch(/^mia-/);
    await changeName({ name: 'Someone Else' }, cast.mia);
    expect((await mine()).slug).toMatch(/^someone-else-/);
  });
});

describe('a portrait', () => {
  test('is square, small, without metadata, and beside comments once it was looked at', async () => {
    await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
    await uploadPortrait({ bytes: await photo({ width: 900, height: 300 }) }, cast.mia);
    const { picture } = await mine();
    const file = readFileSync(join(folder, picture, '192.webp'));
    expect(await sharp(file).metadata()).toMatchObject({ width: 192, height: 192, format: 'webp' });
    expect(file.includes('SECRETCAM')).toBe(false);
    expect((await shown())?.picture).toBeNull();
    await judge('show');
    expect((await shown())?.picture?.src).toBe(`/media/${picture}/96.webp`);
  });

  test('another one, or none, leaves nothing of the one before', async () => {
    const bytes = await photo();
    await uploadPortrait({ bytes }, cast.mia);
    await uploadPortrait({ bytes }, cast.mia);
    await dropFiles();
    expect(readdirSync(folder)).toEqual([(await mine()).picture]);
    await removePortrait(cast.mia);
    await dropFiles();
    expect(readdirSync(folder)).toEqual([]);
    expect(await mine()).toMatchObject({ picture: '', status: 'SHOWN' });
  });

  test('that is gone is dropped as soon as the store is back, however often that fails', async () => {
    await uploadPortrait({ bytes: await photo() }, cast.mia);
    await removePortrait(cast.mia);
    setEnv({ STORAGE_URL: `file:${join(folder, 'x'.repeat(300))}` });
    await expect(dropFiles()).rejects.toThrow();
    setEnv({ STORAGE_URL: `file:${folder}` });
    await dropFiles();
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['', '/', '..', 'a/b'])('%j is no folder that could be dropped', (path) => {
    expect(droppedFolder.safeParse({ folder: path }).success).toBe(false);
  });

  test('must be a picture', async () => {
    expect(await refusalOf(uploadPortrait({ bytes: svg }, cast.mia))).toMatchObject({ key: 'notAPicture' });
  });
});

test('erasure takes text, picture and page', async () => {
  await tell('I breed Zimtstern bees.');
  await uploadPortrait({ bytes: await photo() }, cast.mia);
  const { slug } = await mine();
  await eraseAccount({ email: 'mia@example.org', comments: 'KEEP' }, cast.mia);
  expect(await tablesWith('Zimtstern')).toEqual([]);
  expect(await tablesWith(slug)).toEqual([]);
  await dropFiles();
  expect(readdirSync(folder)).toEqual([]);
});
