import assert from 'node:assert/strict';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import type { Person } from '../person';
import type { Site } from '../site';

/** What a person does from the first page to the last; throws where the portal disappoints. */
export type Journey = (browser: Browser, site: Site) => Promise<void>;

export async function firstArticle(page: Page): Promise<string> {
  await page.goto('/');
  return (await page.getAttribute('main a[href^="/articles/"]', 'href')) ?? '';
}

/** The newest comment that everybody can see, by its number. */
export async function publicComment(site: Site): Promise<string> {
  const feed = await (await fetch(`${site.url}/comments/feed.xml`)).text();
  return /\/comments\/(\d+)</.exec(feed)?.[1] ?? '';
}

/** Replaces a text; a form that awakes between selecting the old and typing the new would keep both, which no person is quick enough for. */
export async function replaceText(page: Page, field: string, text: string): Promise<void> {
  do await page.fill(field, text);
  while ((await page.inputValue(field)) !== text);
}

/** Writes on the plain form page, which works with and without scripts. */
export async function writeComment({ page }: Person, article: string, text: string): Promise<void> {
  await page.goto(`${article}/comment`);
  await replaceText(page, 'textarea[name=text]', text);
  await page.click('main .comment-form button[type=submit]');
  await page.waitForURL('**/account/comments/*');
}

/** The answer to a decision; the desk also tells by POST which card is being read. */
export const decisionAnswer = (page: Page) =>
  page.waitForResponse((response) => response.request().method() === 'POST' && !response.url().endsWith('/leases'));

/** Until a page's scripts have a form: before, it sends itself as without scripts. */
export const awake = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => Object.keys(document.querySelector(wanted) ?? {}).some((key) => key.startsWith('__reactProps')),
    selector,
  );

/** A slow line: pages are there before their scripts, which come when the answer is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/_next/static/**/*.js*', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** What axe finds on a page (WCAG 2.2 AA). */
export async function barriersOn(page: Page): Promise<string[]> {
  // A letter in a frame without scripts cannot be asked; its looks have tests of their own.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  return violations.map(({ id, nodes }) => `${page.url()}: ${id} ${nodes[0]?.html}`);
}

/** No page may hold what axe can find. */
export const accessible = async (page: Page) => assert.deepEqual(await barriersOn(page), []);

/** The card in the queue that shows this text. */
export const queueCard = (page: Page, text: string) =>
  page
    .locator('article, li, section')
    .filter({ hasText: text })
    .filter({ has: page.locator('button[value=APPROVE]') })
    .last();

/** Finds a comment where the newest come first and approves it there. */
export async function approve({ page }: Person, text: string): Promise<void> {
  await page.goto('/desk/moderation?order=newest');
  // The card leaves the screen at once; the answer tells that it is done.
  const answer = decisionAnswer(page);
  await queueCard(page, text).locator('button[value=APPROVE]').click();
  await answer;
  await page.getByText(text).waitFor({ state: 'detached' });
}
