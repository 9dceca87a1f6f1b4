import { describe, expect, test } from 'vitest';
import entries from '@/lib/caching/entries';
import {
  expireEverywhere,
  expireHere,
  hear,
  isFresh,
  isShareable,
  noteCount,
  now,
  stopHearing,
} from '@/lib/caching/expiry';
import Pages from '@/lib/caching/pages';
import { noteServed, takeServed } from '@/lib/caching/served';

const page = (text: string, tags: string) => ({ kind: 'APP_PAGE', html: text, headers: { 'x-next-cache-tags': tags } });

describe('a page', () => {
  test('is kept until one of its tags expires', async () => {
    await new Pages().set('/a', page('first', 'site,thread:1'));
    expect((await new Pages().get('/a'))?.value.html).toBe('first');
    expireHere(['thread:2']);
    expect(await new Pages().get('/a')).not.toBeNull();
    expireHere(['thread:1']);
    expect(await new Pages().get('/a')).toBeNull();
  });

  test('that was being rendered while its tag expired is not kept for the next reader', async () => {
    const request = new Pages();
    expireHere(['thread:1']);
    await request.set('/a', page('with what was taken down', 'site,thread:1'));
    expect(await new Pages().get('/a')).toBeNull();
  });

  test('says when it was found fresh, and its tags', async () => {
    await new Pages().set('/a', page('text', 'site,thread:7'));
    const found = await new Pages().get('/a');
    const [at, tags] = String(found?.value.headers?.['x-found-fresh']).split(' ');
    expect(tags).toBe('site,thread:7');
    expect(isFresh(['thread:7'], Number(at))).toBe(true);
  });
});

describe('the answer of a cached query', () => {
  const entry = (timestamp: number) => ({
    ...{ value: new Response('answer').body as ReadableStream<Uint8Array>, tags: ['site', 'books'] },
    ...{ timestamp, stale: 1, expire: 1_000, revalidate: 1_000 },
  });

  test('is kept, and read as often as asked for', async () => {
    await entries.set('q', Promise.resolve(entry(now())));
    for (let time = 0; time < 2; time++) {
      expect(await new Response((await entries.get('q', []))?.value).text()).toBe('answer');
    }
  });

  test('that began before its tag expired is not', async () => {
    const began = now();
    await entries.updateTags(['books']);
    await entries.set('q', Promise.resolve(entry(began)));
    expect(await entries.get('q', [])).toBeUndefined();
  });

  test('that failed is asked for again', async () => {
    await entries.set('f', Promise.reject(new Error('the database is away')));
    expect(await entries.get('f', [])).toBeUndefined();
  });
});

describe('what another server has kept', () => {
  test('counts only while this one hears of the others', () => {
    hear(10);
    expect(isShareable(['site'], 10)).toBe(true);
    stopHearing();
    expect(isShareable(['site'], 10)).toBe(false);
  });

  test('does not count from when a tag expired here until all have heard of it', () => {
    hear(20);
    expireEverywhere(['thread:9']);
    expect(isShareable(['thread:9'], 1_000)).toBe(false);
    noteCount(['thread:9'], 21);
    expect(isShareable(['thread:9'], 20)).toBe(false);
    expect(isShareable(['thread:9'], 21)).toBe(true);
  });
});

test('an edge is told of the served pages with an expired tag, and of those whose tags nobody knows', () => {
  noteServed('/articles/a', ['site', 'thread:1']);
  noteServed('/articles/b', ['site', 'thread:2']);
  noteServed('/feed.xml', null);
  expect(takeServed(['thread:1']).toSorted()).toEqual(['/articles/a', '/feed.xml']);
  expect(takeServed(['thread:1'])).toEqual([]);
});
