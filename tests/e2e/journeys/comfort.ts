import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { moveOn, newPerson, signIn } from '../person';
import { firstArticle, type Journey } from './journey';

const LIGHT = 'rgb(251, 248, 242)';
const DARK = 'rgb(20, 22, 26)';
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const choice = (page: Page, theme: string) => page.locator(`.theme-choice input[value=${theme}]`);

const remembersTheme: Journey = async (browser, site) => {
  const reader = await newPerson(browser, site.url);
  const { page } = reader;
  await page.goto('/');
  assert.equal(await paper(page), LIGHT);
  assert.ok(await choice(page, 'auto').isChecked());
  await Promise.all([page.waitForResponse(/\/_next\/static\/.*\.js/), moveOn(page)]);
  reader.requests.length = 0;
  await choice(page, 'dark').check();
  assert.equal(await paper(page), DARK);
  // Scripts and the pictures that a reader scrolls to may still be on their way.
  const told = reader.requests.filter(({ url, own }) => !own || !/\/(_next\/static|media)\//.test(url));
  assert.deepEqual(told, [], 'the choice left the browser');
  // Without any other script: what is dark now was dark before the first paint.
  await page.route('**/_next/**/*.js', (route) => route.abort());
  for (const path of ['/imprint', '/account/sign-in', '/no-such-page']) {
    await page.goto(path);
    assert.equal(await paper(page), DARK, path);
  }
  await page.unroute('**/_next/**/*.js');
  await page.goto('/');
  await page.locator('.theme-choice input[value=dark]:checked').waitFor();
  await choice(page, 'auto').check();
  assert.equal(await paper(page), LIGHT);
  await page.emulateMedia({ colorScheme: 'dark' });
  assert.equal(await paper(page), DARK, 'auto is what the system says');
};

const strictPages: Journey = async (browser, site) => {
  const admin = await newPerson(browser, site.url);
  await signIn(admin, site.url, 'admin@demo.test');
  const refused: string[] = [];
  admin.page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  await admin.page.goto('/');
  await admin.page.evaluate(() => localStorage.setItem('theme', 'dark'));
  for (const path of ['/desk/settings', '/account']) {
    await admin.page.goto(path);
    assert.equal(await paper(admin.page), DARK, path);
  }
  assert.deepEqual(refused, []);
};

const withoutScripts: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url, { scripts: false, dark: true });
  await page.goto('/');
  assert.equal(await page.locator('.theme-choice').isVisible(), false, 'a choice that does nothing was shown');
  assert.equal(await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor), DARK);
};

/** What Tab reaches, in this order, each visibly. */
const keyboard: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url);
  await page.goto(await firstArticle(page));
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  assert.equal(await skip.getAttribute('href'), '#main');
  assert.ok(((await skip.boundingBox())?.x ?? -1) >= 0, 'the skip link stays out of sight');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.locator(':focus').evaluate((element) => element.closest('main') !== null), 'not in the text');
  await page.goto('/');
  const places: string[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const place = element.closest('header.masthead, main, footer')?.tagName ?? '';
      return { place, outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 };
    });
    if (!seen) break;
    assert.ok(seen.outlined, `press ${presses + 1}: the focus cannot be seen`);
    if (places.at(-1) !== seen.place) places.push(seen.place);
  }
  assert.deepEqual(places, ['HEADER', 'MAIN', 'FOOTER']);
};

const landmarks: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url);
  for (const path of ['/', await firstArticle(page), '/imprint', '/rules']) {
    await page.goto(path);
    for (const role of ['banner', 'main', 'contentinfo'] as const) {
      assert.equal(await page.getByRole(role).count(), 1, `${path}: ${role}`);
    }
    assert.equal(await page.locator('h1').count(), 1, path);
    const unnamed = await page.locator('nav:not([aria-label]):not([aria-labelledby])').count();
    assert.equal(unnamed, 0, `${path}: a navigation without a name`);
  }
};

/** 200 % of 1280 px is a screen of 640; 400 % is one of 320 (WCAG 1.4.10). */
const enlarged: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url, { width: 320 });
  const paths = ['/', await firstArticle(page), '/imprint', '/privacy', '/contact', '/accessibility', '/rules'];
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 400 });
    for (const path of paths) {
      await page.goto(path);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(tooWide <= 0, `${path} is ${tooWide} px wider than ${width} px`);
      if (width === 320) continue;
      // Text alone enlarged, as some readers do (WCAG 1.4.4).
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      const cut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(cut <= 0, `${path} with text of 200 % is ${cut} px wider than ${width} px`);
    }
  }
};

const still: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(await firstArticle(page));
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      }).length,
  );
  assert.equal(moving, 0);
};

const printed: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url, { dark: true });
  const article = await firstArticle(page);
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await paper(page), 'rgb(255, 255, 255)');
  assert.equal(await page.locator('h1').evaluate((title) => getComputedStyle(title).color), 'rgb(0, 0, 0)');
  assert.ok(await page.getByText(site.url + article, { exact: true }).isVisible(), 'printed without its address');
  assert.ok(await page.locator('article .prose').first().isVisible());
  for (const part of ['.masthead nav', '.site-footer', '.discussion', '.adverts', '.comment-form', '.link-row']) {
    assert.equal(await page.locator(part).filter({ visible: true }).count(), 0, `${part} was printed`);
  }
  await page.goto(`${article}#comments`);
  assert.ok(await page.locator('.discussion').isVisible(), 'who came for the discussion gets it');
};

const offline: Journey = async (browser, site) => {
  const reader = await newPerson(browser, site.url);
  await reader.page.goto('/', { waitUntil: 'networkidle' });
  const workers = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  assert.equal(await workers(reader.page), 0, 'a worker for somebody who only reads');

  const { page, context } = await newPerson(browser, site.url);
  // No browser pretends to be installed for a test, so the page is told that it is.
  await page.addInitScript(() => {
    const ask = window.matchMedia.bind(window);
    window.matchMedia = (query) => ask(query.includes('display-mode: standalone') ? 'all' : query);
  });
  await page.goto('/');
  await moveOn(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  assert.deepEqual(
    await page.evaluate(async () => (await (await caches.open('offline-1')).keys()).map(({ url }) => url)),
    [`${site.url}/offline`],
  );
  await context.setOffline(true);
  await page.goto('/imprint');
  await page.getByRole('heading', { name: 'Gerade keine Verbindung' }).waitFor();
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Noch einmal versuchen' }).click();
  await page.getByRole('heading', { name: 'Impressum' }).waitFor();
  const { headers } = await fetch(`${site.url}/sw.js`);
  assert.equal(headers.get('cache-control'), 'no-store');
};

export const comfort: Record<string, Journey> = {
  'comfort: the theme is remembered and there before anything is painted': remembersTheme,
  'comfort: the theme holds under the strict policy of desk and account': strictPages,
  'comfort: without JavaScript the system chooses the theme': withoutScripts,
  'comfort: the keyboard reaches everything in order, visibly': keyboard,
  'comfort: landmarks and names': landmarks,
  'comfort: 200 % and 320 px without scrolling sideways': enlarged,
  'comfort: nothing moves for who does not want it': still,
  'comfort: an article prints black on white with its address': printed,
  'comfort: an installed site says that the network is away': offline,
};
