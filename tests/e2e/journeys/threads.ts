import assert from 'node:assert/strict';
import { hotArticle } from '../hot-article';
import { moveOn, newPerson, signIn } from '../person';
import { accessible, type Journey } from './journey';

const MANY = [3, 80, ...Array(60).fill(2)];

const readsAll: Journey = async (browser, site) => {
  const { path, ids } = await hotArticle(site, { slug: 'alle-stimmen', sizes: MANY });
  const { page } = await newPerson(browser, site.url, { scripts: false });
  for (const start of [path, `${path}/comments/newest`]) {
    const seen: string[] = [];
    await page.goto(start);
    for (let next: string | null = start; next; ) {
      seen.push(...(await page.$$eval('.comment', (all) => all.map(({ id }) => id))));
      next = await page.$$eval('.pager a[rel=next]', ([link]) => link?.getAttribute('href') ?? null);
      if (next) await page.goto(next);
    }
    assert.deepEqual(seen.toSorted(), ids.map((id) => `comment-${id}`).toSorted(), start);
  }
  await page.goto(`${path}/comments/2`);
  await page.getByText(new RegExp(site.t('comments.continued', { name: '.+' }))).waitFor();
  assert.equal((await fetch(`${site.url}${path}/comments/newest/1`)).status, 404);
  assert.equal((await fetch(`${site.url}${path}/comments/newest/99`)).status, 404);
};

const findsEach: Journey = async (browser, site) => {
  const chain = [null, ...Array(150).keys()];
  const { ids, add, path } = await hotArticle(site, { slug: 'tief-im-gespraech', sizes: [1] });
  const deep = await add(chain);
  const { page } = await newPerson(browser, site.url);
  for (const id of [ids[0], deep[0], deep[75], deep[150]]) {
    await page.goto(`/comments/${id}`);
    assert.ok(page.url().includes(path), page.url());
    await page.locator(`#comment-${id}:target`).waitFor();
  }
};

const looksWell: Journey = async (browser, site) => {
  const { path } = await hotArticle(site, { slug: 'gut-zu-lesen', sizes: MANY });
  for (const width of [320, 1280]) {
    const { page } = await newPerson(browser, site.url, { width, dark: width === 320 });
    for (const address of [path, `${path}/comments/2`, `${path}/comments/newest`]) {
      await page.goto(address);
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(tooWide <= 0, `${address} is ${tooWide} px wider than a screen of ${width} px`);
      await accessible(page);
    }
    const replies = page.locator('.thread details').first();
    await replies.locator('summary').click();
    assert.equal(await replies.locator('.comment').first().isVisible(), false);
  }
};

const seesWhatIsNew: Journey = async (browser, site) => {
  const { path, add } = await hotArticle(site, { slug: 'was-ist-neu', sizes: [2, 2] });
  const { page, requests } = await newPerson(browser, site.url);
  await page.goto(path);
  await moveOn(page);
  await page.waitForFunction(() => 'visits' in localStorage);
  assert.equal(await page.locator('.fresh-bar').count(), 0, 'at the first visit nothing is new');
  const [first, second] = await add([null, null]);
  await page.evaluate(() => {
    const visits = JSON.parse(localStorage.visits);
    for (const visit of Object.values<{ at: number }>(visits)) visit.at -= 3_600;
    localStorage.visits = JSON.stringify(visits);
  });
  requests.length = 0;
  await page.reload({ waitUntil: 'networkidle' });
  await moveOn(page);
  await page.getByText(site.t('comments.freshMany', { count: 2 })).waitFor();
  assert.equal(await page.locator('.comment.fresh').count(), 2);
  await page.keyboard.press('n');
  await page.locator(`#comment-${first}:target`).waitFor();
  await page.getByRole('button', { name: site.t('comments.freshNext') }).click();
  await page.locator(`#comment-${second}:target`).waitFor();
  await page.getByRole('checkbox', { name: site.t('comments.freshKey') }).uncheck();
  await page.locator('body').press('n');
  assert.ok(page.url().endsWith(`#comment-${second}`), 'the key was turned off');
  assert.deepEqual(
    requests.filter(({ url }) => url.includes('/api/')),
    [],
  );
  await accessible(page);
};

/** A browser that forbids storage: nothing is new then, and the article is there. */
const keepsNothing: Journey = async (browser, site) => {
  const { path } = await hotArticle(site, { slug: 'nichts-wird-gemerkt', sizes: [1] });
  const { page, context } = await newPerson(browser, site.url);
  await context.addInitScript(() => {
    const get = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get });
  });
  await page.goto(path);
  await moveOn(page);
  await page.waitForLoadState('networkidle');
  assert.equal(await page.locator('.comment').count(), 1);
};

const findsHelpful =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const { path, ids } = await hotArticle(site, { slug: `hilfreich-${scripts}`, sizes: [2] });
    const reader = await newPerson(browser, site.url, { scripts });
    await signIn(reader, site.url, 'reader@demo.test');
    const { page } = reader;
    await page.goto(path);
    const switched = page.locator(`#comment-${ids[1]}`).getByText(site.t('comments.helpful'));
    if (scripts) {
      const unmarked = page.locator(`#comment-${ids[1]} .helpful[aria-pressed=false]`);
      await unmarked.waitFor();
      await reader.context.setOffline(true);
      await switched.press('Space');
      await page
        .getByRole('status')
        .filter({ hasText: site.t('marks.unsaved') })
        .first()
        .waitFor();
      await unmarked.waitFor();
      await reader.context.setOffline(false);
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await switched.press('Space');
      assert.equal((await answered).status(), 200);
      assert.equal(await switched.innerText(), `${site.t('comments.helpful')} 1`);
    } else {
      await switched.click();
      await page.getByRole('button', { name: site.t('marks.mark') }).click();
      await page.waitForURL(`**${path}#comment-${ids[1]}`);
    }
    await page.goto(`/account/marks/${ids[1]}`);
    await page.getByText(site.t('marks.count', { count: 1 })).waitFor();
    await page.getByRole('button', { name: site.t('marks.unmark') }).click();
    await page.waitForURL(`**${path}#comment-${ids[1]}`);
    // The article loads itself anew: going elsewhere before would be overtaken.
    await page.locator('main h1').first().waitFor();
    await page.goto(`/account/marks/${ids[1]}`);
    await page.getByText(site.t('marks.count', { count: 0 })).waitFor();
  };

const quotes: Journey = async (browser, site) => {
  const { path, ids } = await hotArticle(site, { slug: 'zitiert', sizes: [1] });
  const plain = await newPerson(browser, site.url, { scripts: false });
  await signIn(plain, site.url, 'reader@demo.test');
  await plain.page.goto(path);
  await plain.page.locator(`#comment-${ids[0]} .quote`).click();
  assert.match(await plain.page.inputValue('textarea[name=text]'), /^> .*Das sehe ich anders/);

  const { page, context } = await newPerson(browser, site.url);
  await context.addCookies(await plain.context.cookies());
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.evaluate((id) => {
    const text = document.querySelector(`#comment-${id} .comment-text p`)?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 3, text, 22);
  }, ids[0]);
  await page.locator(`#comment-${ids[0]} .quote`).click();
  await page.waitForURL('**/comment?**');
  assert.equal(await page.inputValue('textarea[name=text]'), '> Das sehe ich anders\n\n');
};

const ignores: Journey = async (browser, site) => {
  const { path, ids } = await hotArticle(site, { slug: 'ausgeblendet', sizes: [1] });
  const reader = await newPerson(browser, site.url);
  await signIn(reader, site.url, 'reader@demo.test');
  const { page } = reader;
  const text = page.locator(`#comment-${ids[0]} .comment-text`);
  await page.goto(`/account/marks/${ids[0]}`);
  await page.getByRole('button', { name: new RegExp(site.t('marks.ignore', { name: '.+' })) }).click();
  await page.waitForURL('**/account/ignored');
  await page.goto(path);
  await page.getByText(site.t('comments.hiddenPerson')).waitFor();
  assert.equal(await text.isVisible(), false);
  await page.getByRole('button', { name: site.t('comments.showAnyway') }).click();
  assert.equal(await text.isVisible(), true);
  const other = await newPerson(browser, site.url);
  await other.page.goto(path);
  assert.equal(await other.page.locator(`#comment-${ids[0]} .comment-text`).isVisible(), true);
  await page.goto('/account/ignored');
  await page.getByRole('button', { name: site.t('marks.show') }).click();
  await page.getByText(site.t('marks.ignoredEmpty')).waitFor();
};

export const threads: Record<string, Journey> = {
  'threads: every comment is on one page, in both orders, without JavaScript': readsAll,
  'threads: a permalink leads to its comment, however deep': findsEach,
  'threads: many comments: axe finds nothing, 320 px hold them, replies fold': looksWell,
  'threads: what is new is marked, counted and reached by key': seesWhatIsNew,
  'threads: a browser that stores nothing shows them all the same': keepsNothing,
  'threads: helpful, with a switch in place': findsHelpful(true),
  'threads: helpful, without JavaScript': findsHelpful(false),
  'threads: a passage is quoted, without JavaScript the first paragraph': quotes,
  'threads: an ignored person is hidden from one reader only': ignores,
};
