import { beforeAll, expect, test } from 'vitest';
import { setEnv } from '@/lib/env';
import { pace } from '@/lib/rate-limit';
import { tooManySearches } from '@/lib/search/too-many-searches';

beforeAll(() => setEnv({ TRUSTED_PROXIES: '127.0.0.1' }));

const ask = (path: string, from: string) =>
  tooManySearches(new URL(path, 'https://depesche.example'), new Headers({ 'x-forwarded-for': from }));

test('who searches more quickly than a person reads hears when to go on; others search', async () => {
  const paths = ['/search?q=chips', '/jobs/search?words=rust', '/jobs/search/feed.xml?words=rust'];
  for (let done = 0; done < pace('search').count; done++) {
    expect(await ask(paths[done % paths.length] ?? '', '203.0.113.7')).toBeNull();
  }
  const refused = await ask('/search?q=%3Cscript%3E', '203.0.113.7');
  expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([429, '60']);
  const page = await refused?.text();
  expect(page).toContain('Please try again in one minute.');
  expect(page).toContain('href="/search?q=%3Cscript%3E"');
  expect(await ask('/search?q=chips', '203.0.113.8')).toBeNull();
});

test('pages that search nothing are not counted', async () => {
  for (let done = 0; done <= pace('search').count; done++) {
    for (const path of ['/search', '/', '/jobs/search/subscribe?words=a', '/articles/a?q=b']) {
      expect(await ask(path, '203.0.113.9')).toBeNull();
    }
  }
  expect(await ask('/search?q=chips', '203.0.113.9')).toBeNull();
});
