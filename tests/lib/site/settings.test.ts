import { beforeEach, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { changeSettings } from '@/lib/site/settings/change-settings';
import { newestSettings, settings, settingsHistory } from '@/lib/site/settings/queries';
import { readSettings } from '@/lib/site/settings/schema';
import { type Cast, createCast, refusalOf } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const rename = (siteName: string, seen?: number) =>
  changeSettings({ values: { siteName }, ...(seen === undefined ? {} : { seen }), actor: cast.ada });

describe('who may change the settings', () => {
  test.each([
    ['mia', 'a member', 403],
    ['mo', 'a moderator', 403],
    ['eda', 'an editor', 403],
    ['ada', 'an admin', 200],
  ] as const)('%s, %s: %i', async (name, _who, status) => {
    const attempt = changeSettings({ values: { siteName: 'Morgenpost' }, actor: cast[name] });
    if (status === 200) await attempt;
    else expect(await refusalOf(attempt)).toMatchObject({ key: 'forbidden', status });
    expect(await db.settingsVersion.count()).toBe(status === 200 ? 1 : 0);
    expect(expired).toEqual(status === 200 ? ['settings'] : []);
  });
});

describe('before anyone has set anything', () => {
  test('the site has a name, a tagline, places to search and comments open for ever', async () => {
    expect(await settings()).toMatchObject({
      siteName: 'Depesche',
      tagline: 'News about artificial intelligence',
      supportUrl: '',
      publisherName: '',
      commentDays: 0,
    });
    expect((await settings()).topicSearches.map(({ label }) => label)).toEqual(['Google', 'Google News', 'Bing News']);
  });

  test('there is no history', async () => {
    expect(await settingsHistory()).toEqual({ changes: [], older: null });
    expect((await newestSettings()).version).toBe(0);
  });
});

describe('a change', () => {
  test('is what everyone sees next', async () => {
    await rename('Morgenpost');
    expect((await settings()).siteName).toBe('Morgenpost');
  });

  test('is appended with who, when and what', async () => {
    await rename('Morgenpost');
    await rename('Abendpost');
    const { changes } = await settingsHistory();
    expect(changes).toMatchObject([
      { changedBy: 'Ada', differences: [{ name: 'siteName', before: 'Morgenpost', after: 'Abendpost' }] },
      { changedBy: 'Ada', differences: [{ name: 'siteName', before: '', after: 'Morgenpost' }] },
    ]);
    expect(Date.now() - (changes[0]?.createdAt.getTime() ?? 0)).toBeLessThan(60_000);
  });

  test('that changes nothing leaves no trace', async () => {
    await rename('Morgenpost');
    expired.length = 0;
    await rename('Morgenpost');
    expect(await db.settingsVersion.count()).toBe(1);
    expect(expired).toEqual([]);
  });

  test('returns what it leaves out to its preset', async () => {
    await changeSettings({ values: { siteName: 'Morgenpost', topicSearches: [] }, actor: cast.ada });
    expect((await settings()).topicSearches).toEqual([]);
    await rename('Morgenpost');
    expect((await settings()).topicSearches).toHaveLength(3);
  });

  test('that is not valid is refused and stores nothing', async () => {
    const attempt = changeSettings({ values: { supportUrl: 'javascript:alert(1)' }, actor: cast.ada });
    expect(await refusalOf(attempt)).toMatchObject({ status: 400 });
    expect(await db.settingsVersion.count()).toBe(0);
  });

  test('outlives the account of who made it', async () => {
    await rename('Morgenpost');
    await db.user.delete({ where: { id: cast.ada.id } });
    expect((await settings()).siteName).toBe('Morgenpost');
    expect((await settingsHistory()).changes).toMatchObject([{ changedBy: null }]);
  });
});

describe('two admins at once', () => {
  test('the second hears who was first', async () => {
    await rename('Morgenpost', 0);
    expect(await refusalOf(rename('Abendpost', 0))).toEqual({
      key: 'settingsChanged',
      status: 409,
      values: { name: 'Ada' },
    });
    expect((await settings()).siteName).toBe('Morgenpost');
  });

  test('of ten in the same moment exactly one wins', async () => {
    const attempts = await Promise.allSettled(Array.from({ length: 10 }, (_, index) => rename(`Name ${index}`, 0)));
    expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await db.settingsVersion.count()).toBe(1);
  });
});

test('the history comes in pages, each difference against the version before', async () => {
  for (let index = 1; index <= 23; index++) await rename(`Name ${index}`);
  const { changes, older } = await settingsHistory();
  expect(changes).toHaveLength(20);
  expect(changes.at(-1)?.differences).toMatchObject([{ before: 'Name 3', after: 'Name 4' }]);
  const rest = await settingsHistory(older ?? 0);
  expect(rest.changes.map(({ differences }) => differences[0]?.after)).toEqual(['Name 3', 'Name 2', 'Name 1']);
  expect(rest.older).toBeNull();
});

test('stored values that a newer version no longer accepts do not break a page', () => {
  const read = readSettings({ siteName: 'Morgenpost', supportUrl: 'ftp://old', gone: 1 });
  expect(read).toMatchObject({ siteName: 'Morgenpost', supportUrl: '' });
  expect(read).not.toHaveProperty('gone');
  expect(readSettings(null).commentDays).toBe(0);
});
