import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { newPerson, type Person, signIn } from './person';

type Journey = (browser: Browser, site: string) => Promise<void>;

const firstArticle = async (page: Page) => {
  await page.goto('/');
  return (await page.getAttribute('main a[href^="/articles/"]', 'href')) ?? '';
};

/** Writes on the plain form page, which works with and without scripts. */
async function comment({ page }: Person, article: string, text: string): Promise<void> {
  await page.goto(`${article}/comment`);
  await page.fill('textarea[name=text]', text);
  await page.click('main .comment-form button[type=submit]');
  await page.waitForURL('**/account/comments/*');
}

const card = (page: Page, text: string) =>
  page
    .locator('article, li, section')
    .filter({ hasText: text })
    .filter({ has: page.locator('button[value=APPROVE]') })
    .last();

const untilApproved =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const text = `Ein Kommentar ${scripts ? 'mit' : 'ohne'} JavaScript ${Date.now()}`;
    const writer = await newPerson(browser, site, { scripts });
    const article = await firstArticle(writer.page);
    await signIn(writer, site, 'commenter@demo.test');
    await comment(writer, article, text);
    const reader = await newPerson(browser, site, { scripts });
    await reader.page.goto(article);
    assert.equal(await reader.page.getByText(text).count(), 0, 'a waiting comment was shown');
    const moderator = await newPerson(browser, site, { scripts });
    await signIn(moderator, site, scripts ? 'moderator@demo.test' : 'moderator2@demo.test');
    await approve(moderator, text);
    await reader.page.goto(article);
    assert.equal(await reader.page.getByText(text).count(), 1, 'an approved comment was not shown at once');
  };

/** The queue shows the oldest first: the newest comment is reached by deciding what came before. */
async function approve({ page }: Person, text: string): Promise<void> {
  await page.goto('/desk/moderation');
  while ((await page.getByText(text).count()) === 0) {
    const before = await page.locator('main p').first().innerText();
    await page.locator('button[value=APPROVE]').first().click();
    await page.waitForFunction((old) => document.querySelector('main p')?.textContent !== old, before);
  }
  await card(page, text).locator('button[value=APPROVE]').click();
  await page.getByText(text).waitFor({ state: 'detached' });
}

const untilRejected: Journey = async (browser, site) => {
  const text = `Abzulehnen ${Date.now()}`;
  const writer = await newPerson(browser, site);
  const article = await firstArticle(writer.page);
  await signIn(writer, site, 'commenter@demo.test');
  await comment(writer, article, text);
  const own = writer.page.url();
  const moderator = await newPerson(browser, site);
  await signIn(moderator, site, 'moderator@demo.test');
  await moderator.page.goto('/desk/moderation');
  const waiting = card(moderator.page, text);
  await waiting.locator('summary').click();
  await waiting.locator('select').selectOption({ index: 1 });
  await waiting.locator('textarea').fill('Bitte ohne Angriffe auf Personen.');
  await waiting.locator('button[value=REJECT]').click();
  await moderator.page.getByText(text).waitFor({ state: 'detached' });
  await writer.page.goto(own);
  const shown = await writer.page.locator('main').innerText();
  assert.match(shown, /§ 1/);
  assert.match(shown, /Bitte ohne Angriffe auf Personen\./);
};

const readsInPeace: Journey = async (browser, site) => {
  const reader = await newPerson(browser, site);
  const article = await firstArticle(reader.page);
  reader.requests.length = 0;
  await reader.page.goto(article, { waitUntil: 'networkidle' });
  const strange = reader.requests.filter(
    ({ url, own }) => !own || !(url === site + article || /\/(_next\/static|media)\//.test(url)),
  );
  assert.deepEqual(strange, []);
};

const wellBuilt =
  (dark: boolean): Journey =>
  async (browser, site) => {
    const { page, context } = await newPerson(browser, site, { dark, width: dark ? 360 : 1280 });
    const article = await firstArticle(page);
    await signIn({ page, context, requests: [] }, site, 'moderator@demo.test');
    for (const path of [
      '/',
      article,
      '/jobs',
      '/books',
      '/rules',
      '/account/sign-in',
      '/account',
      `${article}/comment`,
      '/desk/moderation',
      '/no-such-page',
    ]) {
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`),
        [],
      );
    }
  };

const unknownIs404: Journey = async (_, site) => {
  for (const path of [
    '/articles/gibt-es-nicht',
    '/articles/%00',
    '/articles/A B',
    '/page/0',
    '/page/999',
    '/page/abc',
    '/jobs/none',
    '/topics/none',
    '/comments/0',
    '/comments/x',
  ]) {
    assert.equal(
      (await fetch(site + path, { redirect: 'manual' })).status,
      path === '/articles/%00' ? (await fetch(site + path)).status : 404,
      path,
    );
  }
};

const foreignWritesRefused: Journey = async (_, site) => {
  const foreign: Record<string, string>[] = [
    {},
    { origin: 'null' },
    { origin: 'https://evil.example' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    { origin: 'http://[' },
    { origin: 'file://' },
    { origin: site, 'sec-fetch-site': 'cross-site' },
  ];
  for (const headers of foreign) {
    for (const path of ['/account/sign-in', '/desk/moderation', '/api/auth/signin/google']) {
      const { status } = await fetch(site + path, {
        method: 'POST',
        headers,
        body: new URLSearchParams({ email: 'a@b.de' }),
      });
      assert.equal(status, 403, `${path} ${JSON.stringify(headers)}`);
    }
  }
};

const staffOnly: Journey = async (browser, site) => {
  const member = await newPerson(browser, site);
  await signIn(member, site, 'reader@demo.test');
  for (const path of ['/desk', '/desk/moderation']) {
    assert.equal((await member.page.goto(path))?.status(), 404, path);
  }
};

export const journeys: Record<string, Journey> = {
  'read, sign in, comment, approve, visible at once': untilApproved(true),
  'the same without JavaScript': untilApproved(false),
  'a rejected comment: its author sees rule and reason': untilRejected,
  'an anonymous reader causes no request beyond the page and its assets': readsInPeace,
  'axe finds nothing (light, 1280 px)': wellBuilt(false),
  'axe finds nothing (dark, 360 px)': wellBuilt(true),
  'an unknown address is a 404': unknownIs404,
  'a foreign write is refused with 403': foreignWritesRefused,
  'a member gets 404 for the desk': staffOnly,
};
