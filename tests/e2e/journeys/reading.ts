import assert from 'node:assert/strict';
import { newPerson } from '../person';
import { firstArticle, type Journey } from './journey';

const readsInPeace: Journey = async (browser, site) => {
  const reader = await newPerson(browser, site.url);
  const article = await firstArticle(reader.page);
  reader.requests.length = 0;
  await reader.page.goto(article, { waitUntil: 'networkidle' });
  const strange = reader.requests.filter(
    ({ url, own }) => !own || !(url === site.url + article || /\/(_next\/static|media)\/|\/icon\.svg/.test(url)),
  );
  assert.deepEqual(strange, []);
};

const unknownIs404: Journey = async (_, site) => {
  for (const path of [
    '/articles/gibt-es-nicht',
    '/articles/A B',
    '/page/0',
    '/page/999',
    '/page/abc',
    '/page/1000',
    '/media/%',
    '/comments/%',
    '/articles/halvorn-oeffnet-modellgewichte/comments/1000',
    '/jobs/none',
    '/topics/none',
    '/topics/none/page/2',
    '/authors/none',
    '/archive/2026/13',
    '/archive/x/y',
    '/archive/1970',
    '/archive/99999',
    '/books/page/0',
    '/books/page/999',
    '/sitemap/999',
    '/sitemap/constructor',
    '/books/none',
    '/comments/0',
    '/comments/x',
  ]) {
    assert.equal((await fetch(site.url + path, { redirect: 'manual' })).status, 404, path);
  }
};

const keptOneSecond: Journey = async (_, site) => {
  const { headers } = await fetch(site.url);
  assert.match(headers.get('cache-control') ?? '', /s-maxage=1,/);
  assert.equal(headers.get('set-cookie'), null);
};

export const reading: Record<string, Journey> = {
  'an anonymous reader causes no request beyond the page and its assets': readsInPeace,
  'an unknown address is a 404': unknownIs404,
  'an edge may keep a page for one second': keptOneSecond,
};
