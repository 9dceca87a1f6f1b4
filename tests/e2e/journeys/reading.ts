import assert from 'node:assert/strict';
import { moveOn, newPerson, signIn } from '../person';
import { firstArticle, type Journey } from './journey';

const readsInPeace: Journey = async (browser, site) => {
  const reader = await newPerson(browser, site.url);
  const article = await firstArticle(reader.page);
  reader.requests.length = 0;
  await reader.page.goto(article, { waitUntil: 'networkidle' });
  const strange = reader.requests.filter(
    ({ url, own }) =>
      !own || !(url === site.url + article || /\/(_next\/static|media)\/|\/icon\.svg|\/later\.js/.test(url)),
  );
  assert.deepEqual(strange, []);
};

/** Nor does it cost a phone more than its text until somebody is there who might want to do something. */
const scriptsComeLater: Journey = async (browser, site) => {
  const reader = await newPerson(browser, site.url);
  const article = await firstArticle(reader.page);
  const scripts = () => reader.requests.filter(({ url }) => /\/_next\/static\/.*\.js/.test(url)).length;
  reader.requests.length = 0;
  await reader.page.goto(article, { waitUntil: 'networkidle' });
  assert.equal(scripts(), 0, 'a script came for somebody who only looks');
  await moveOn(reader.page);
  await reader.page.waitForFunction(() => 'visits' in localStorage);
  const came = scripts();
  assert.ok(came > 0);
  await reader.page.keyboard.press('Tab');
  await reader.page.mouse.wheel(0, 300);
  assert.equal(scripts(), came, 'scripts came twice');

  await signIn(reader, site.url, 'reader@demo.test');
  await reader.page.goto(article);
  await reader.page.locator('.comment-form textarea').waitFor();
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
  'a page loads its scripts when its reader first does something, or is signed in': scriptsComeLater,
  'an unknown address is a 404': unknownIs404,
  'an edge may keep a page for one second': keptOneSecond,
};
