import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { png } from '@/tests/support/picture-bytes';
import { newPerson, signIn } from '../person';
import type { Journey } from './journey';

const SAVE_SETTINGS = 'main form button[type=submit]';

async function setting(page: Page, label: string, change: (field: ReturnType<Page['getByLabel']>) => Promise<unknown>) {
  await page.goto('/desk/settings');
  await change(page.getByLabel(label, { exact: true }));
  await page.locator(SAVE_SETTINGS).click();
  await page.getByRole('status').filter({ hasText: 'Gespeichert' }).waitFor();
}

/** One says what is to be done, the other does it; only what two have seen is published. */
const twoSeeIt: Journey = async (browser, site) => {
  const [eda, ada] = await Promise.all([
    newPerson(browser, site.url, { scripts: false }),
    newPerson(browser, site.url, { scripts: false }),
  ]);
  await signIn(eda, site.url, 'editor@demo.test');
  await signIn(ada, site.url, 'admin@demo.test');
  const judge = async (page: Page, verdict: string, note: string) => {
    await page.selectOption('#verdict', verdict);
    await page.fill('#review-note', note);
    await page.getByRole('button', { name: 'Eintragen' }).click();
    await page.locator('section[aria-labelledby=review]').filter({ hasText: note }).waitFor();
  };
  await setting(ada.page, 'Artikel veröffentlichen', (field) => field.selectOption('second'));
  try {
    await eda.page.goto('/desk/articles/new');
    await eda.page.fill('input[name=title]', `Zu zweit gesehen ${Date.now()}`);
    await eda.page.fill('textarea[name=bodyHtml]', 'Ein **Satz**.');
    await eda.page.click('button[value=save]');
    await eda.page.getByRole('status').waitFor();
    await eda.page.click('button[value=publish]');
    await eda.page.getByRole('alert').filter({ hasText: 'niemand außer Ihnen geprüft' }).waitFor();
    await judge(eda.page, 'REQUESTED', 'Bitte lesen');
    const address = new URL(eda.page.url()).pathname;
    await ada.page.goto('/desk/articles');
    await ada.page.locator(`a[href="${address}"]`).click();
    await ada.page.getByText('Bitte lesen').waitFor();
    await judge(ada.page, 'RETURNED', 'Ein Wort fehlt');
    await judge(ada.page, 'APPROVED', 'Doch nicht');
    await eda.page.goto(address);
    await eda.page.click('button[value=publish]');
    await eda.page.getByRole('status').filter({ hasText: 'Veröffentlicht' }).waitFor();
  } finally {
    await setting(ada.page, 'Artikel veröffentlichen', (field) => field.selectOption({ index: 0 }));
  }
};

const putsBoxes: Journey = async (browser, site) => {
  const editor = await newPerson(browser, site.url, { width: 360 });
  const { page } = editor;
  await signIn(editor, site.url, 'editor@demo.test');
  const name = `Kastenbuch ${Date.now()}`;
  await page.goto('/desk/books');
  await page.fill('input[name=title]', name);
  await page.fill('input[name=author]', 'A. B.');
  await page.fill('input[name=isbn13]', '978-1-86197-876-9');
  await page.fill('input[name=year]', '2026');
  await page.fill('input[name=linkUrl]', 'https://example.org/');
  await page.locator('.article-form button').click();
  await page.getByRole('status').waitFor();
  const cover = { name: 'cover.png', mimeType: 'image/png', buffer: await png({ width: 200, height: 300 }) };
  await page.setInputFiles('input[name=file]', cover);
  await page.getByRole('button', { name: 'Hochladen' }).click();
  await page.locator('img.cover').waitFor();

  await page.goto('/desk/articles/new');
  await page.locator('.surface').waitFor();
  await page.fill('input[name=title]', `Mit Kästen ${Date.now()}`);
  await page.locator('.surface').click();
  const box = page.getByRole('button', { name: 'Kasten' });
  await box.click();
  await page.selectOption('#box-book', { label: `${name} (A. B.)` });
  await page.locator('.ask button[type=submit]').click();
  await page.locator('.surface .box img').waitFor();
  await page.locator('.surface').press('Control+End');
  await box.click();
  await page.fill('#box-href', 'https://example.org/mehr');
  await page.fill('#box-title', 'Mehr dazu <anderswo>');
  await page.locator('.ask button[type=submit]').click();
  assert.equal(await page.locator('.surface .box').count(), 2);
  await page.click('button[value=publish]');
  await page.getByRole('status').filter({ hasText: 'Veröffentlicht' }).waitFor();

  const reader = await newPerson(browser, site.url, { scripts: false });
  await reader.page.goto((await page.getAttribute('a[href^="/articles/"]', 'href')) ?? '');
  const [book, link] = [reader.page.locator('.prose .box').first(), reader.page.locator('.prose .box').nth(1)];
  await book.getByAltText(`Umschlag von „${name}“`).waitFor();
  assert.equal(await link.innerText(), 'Mehr dazu <anderswo>');
  assert.equal(await link.locator('a').getAttribute('href'), 'https://example.org/mehr');
  await book.getByRole('link', { name }).click();
  await reader.page.getByRole('heading', { name }).first().waitFor();
};

const changesNavigation: Journey = async (browser, site) => {
  const admin = await newPerson(browser, site.url, { scripts: false });
  await signIn(admin, site.url, 'admin@demo.test');
  const reader = await newPerson(browser, site.url, { scripts: false });
  await admin.page.goto('/desk/settings');
  const before = await admin.page.getByLabel('Einträge im Kopf jeder Seite').inputValue();
  await setting(admin.page, 'Einträge im Kopf jeder Seite', (field) => field.fill('Regale | /books\nSuchen | /search'));
  try {
    await reader.page.goto('/imprint');
    const header = reader.page.getByRole('banner');
    assert.equal(await header.getByRole('link', { name: 'Regale' }).getAttribute('href'), '/books');
    await header.getByRole('link', { name: 'Regale' }).click();
    await reader.page.waitForURL('**/books');
  } finally {
    await setting(admin.page, 'Einträge im Kopf jeder Seite', (field) => field.fill(before));
  }
};

export const newsroom: Record<string, Journey> = {
  'where two must see an article, one asks, the other returns and approves it': twoSeeIt,
  'an editor puts a book with its cover and a link into boxes, on a phone': putsBoxes,
  'an admin changes the entries in the head of every page': changesNavigation,
};
