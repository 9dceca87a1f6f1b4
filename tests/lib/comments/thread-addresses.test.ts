import { beforeEach, expect, test } from 'vitest';
import { threadPage } from '@/lib/comments/pages/queries';
import { isKnownAddress } from '@/lib/site/known-address';
import { createCast } from '@/tests/support/cast';
import { crowd, threadsOf } from '@/tests/support/crowd';

let base: string;
let pages: number;
beforeEach(async () => {
  const { article, mia } = await createCast();
  await crowd({ articleId: article.id, authorId: mia.id, answers: threadsOf(...Array(90).fill(1)) });
  base = `/articles/${article.slug}/comments`;
  pages = (await threadPage({ articleId: article.id, page: 1 })).pages;
});

test('every page after the first has an address, in both orders', async () => {
  expect(pages).toBeGreaterThan(2);
  for (let page = 2; page <= pages; page++) {
    expect(await isKnownAddress(`${base}/${page}`)).toBe(true);
    expect(await isKnownAddress(`${base}/newest/${page}`)).toBe(true);
  }
  expect(await isKnownAddress(`${base}/newest`)).toBe(true);
});

test.each(['0', '1', '99', 'x', '02', '%'])('%s has none', async (page) => {
  expect(await isKnownAddress(`${base}/${page}`)).toBe(false);
  expect(await isKnownAddress(`${base}/newest/${page}`)).toBe(false);
});

test('an article that does not exist has no newest comments', async () => {
  expect(await isKnownAddress('/articles/nowhere/comments/newest')).toBe(false);
});
