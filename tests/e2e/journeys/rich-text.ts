import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { png } from '@/tests/support/picture-bytes';
import { newPerson, signIn } from '../person';
import type { Journey } from './journey';

const html = (page: Page) => page.locator('textarea[name=bodyHtml]').inputValue();
const autosaved = (page: Page) => page.locator('.autosave').filter({ hasText: 'Automatisch gespeichert' }).waitFor();

/** The page saves when nobody types for a moment: once before, and once with what is waited for. */
const autosavedWith = (page: Page, part: string) =>
  page.waitForResponse(
    (response) => response.url().endsWith('/articles/autosave') && (response.request().postData() ?? '').includes(part),
  );

async function newArticle(page: Page, title: string): Promise<void> {
  await page.goto('/desk/articles/new');
  await page.locator('.surface').waitFor();
  await page.fill('input[name=title]', title);
  await page.locator('.surface').click();
}

const paste = (page: Page, content: string) =>
  page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/html', text);
    document
      .querySelector('.surface')
      ?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, content);

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {color:red}</style></head><body>
<!--StartFragment--><h1 style="mso-style:x">Die Lage</h1>
<p class=MsoNormal style="margin-left:2cm"><span style="color:#333;font-family:Arial">Ein <b>Satz</b> mit <i>Betonung</i>.<o:p></o:p></span></p>
<p class=MsoListParagraphCxSpFirst style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>Erstens</p>
<p class=MsoListParagraphCxSpLast style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;&nbsp;</span></span>Zweitens</p>
<p class=MsoNormal>&nbsp;</p><img src="file:///C:/Users/x/clip_image001.png"><!--EndFragment--></body></html>`;

const DOCS = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Fett</span><span style="font-weight:400"> und </span><span style="font-style:italic">kursiv</span></p><p><a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D"><span>Link</span></a></p></b>`;

const pastesCleanly: Journey = async (browser, site) => {
  const person = await newPerson(browser, site.url);
  const { page } = person;
  await signIn(person, site.url, 'editor@demo.test');
  await newArticle(page, `Eingefügt ${Date.now()}`);
  await paste(page, WORD);
  assert.equal(
    await html(page),
    '<h2>Die Lage</h2><p>Ein <strong>Satz</strong> mit <em>Betonung</em>.</p><ul><li><p>Erstens</p></li><li><p>Zweitens</p></li></ul>',
  );
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await paste(page, DOCS);
  assert.equal(
    await html(page),
    '<p><strong>Fett</strong> und <em>kursiv</em></p><p><a href="https://example.org/a">Link</a></p>',
  );
  await page.locator('.word-count').filter({ hasText: '4 Wörter' }).waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await paste(
    page,
    '<p>x</p><img src=x onerror="window.hit=1"><script>window.hit=1</script><svg onload="window.hit=1"></svg>',
  );
  assert.equal(await page.evaluate('window.hit'), undefined);
};

const writesWithPicture =
  (width: number): Journey =>
  async (browser, site) => {
    const person = await newPerson(browser, site.url, { width });
    const { page } = person;
    await signIn(person, site.url, 'editor@demo.test');
    const title = `Mit Bild ${width} ${Date.now()}`;
    await newArticle(page, title);
    await page.keyboard.type('Ein Satz. ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('Wichtig.');
    await page.getByRole('button', { name: 'Bild', exact: true }).click();
    const colour = `#00${width.toString(16).padStart(4, '0')}`;
    await page.setInputFiles('#picture-file', {
      name: 'bild.png',
      mimeType: 'image/png',
      buffer: await png({ colour }),
    });
    await page.locator('#picture-alt').waitFor();
    // Without a description the dialog stays.
    await page.locator('.ask button[type=submit]').click();
    assert.equal(await page.locator('.surface figure').count(), 0);
    await page.fill('#picture-alt', 'Eine Fläche');
    await page.fill('#picture-caption', 'Unterschrift <b>');
    await page.fill('#picture-credit', 'Foto: Probe');
    const kept = autosavedWith(page, '<figure');
    await page.locator('.ask button[type=submit]').click();
    await page.locator('.surface figure').waitFor();
    assert.equal((await kept).status(), 200);
    await page.waitForURL(/\/desk\/articles\/\d+$/);
    assert.ok(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'the page is too wide');
    // Nothing is lost when the page is: what was saved by itself is there again.
    await page.reload();
    await page.locator('.surface figure').waitFor();
    assert.match(await html(page), /<p>Ein Satz. <strong>Wichtig.<\/strong><\/p><figure>/);
    await page.click('button[value=publish]');
    await page.getByRole('status').filter({ hasText: 'Veröffentlicht' }).waitFor();
    const reader = await newPerson(browser, site.url);
    await reader.page.goto((await page.getAttribute('a[href^="/articles/"]', 'href')) ?? '');
    const figure = reader.page.locator('.prose figure');
    assert.equal(await figure.locator('img').getAttribute('alt'), 'Eine Fläche');
    assert.equal(await figure.locator('figcaption').innerText(), 'Unterschrift <b> Foto: Probe');
    assert.equal(await figure.locator('source').getAttribute('type'), 'image/avif');
    assert.ok(await figure.locator('img').evaluate((img: HTMLImageElement) => img.naturalWidth > 0));
    assert.ok(reader.requests.every(({ own }) => own));
  };

/** A person saves while the page's own save is under way: theirs follows it, and there is one article. */
const savesInTurn: Journey = async (browser, site) => {
  const title = `Der Reihe nach ${Date.now()}`;
  const person = await newPerson(browser, site.url);
  const { page } = person;
  await signIn(person, site.url, 'editor@demo.test');
  const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
  await page.route('**/articles/autosave', async (route) => {
    const response = await route.fetch();
    await answered;
    await route.fulfill({ response });
  });
  const underWay = page.waitForRequest('**/articles/autosave');
  await newArticle(page, title);
  await page.keyboard.type('Ein Satz.');
  await underWay;
  await page.click('button[value=save]');
  answer();
  await page.getByRole('status').filter({ hasText: 'Gespeichert.' }).waitFor();
  await page.goto('/desk/articles');
  assert.equal(await page.locator('main tr').filter({ hasText: title }).count(), 1);
};

/** What an open page does every few seconds. */
const askToWrite = (page: Page) =>
  page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ id: location.pathname.split('/').pop(), act: 'stay' });
    await fetch('/api/desk/articles/presence', { method: 'POST', headers, body });
  });

const twoAtOnce: Journey = async (browser, site) => {
  const [eda, ada] = await Promise.all([newPerson(browser, site.url), newPerson(browser, site.url)]);
  await signIn(eda, site.url, 'editor@demo.test');
  await signIn(ada, site.url, 'admin@demo.test');
  await newArticle(eda.page, `Zu zweit ${Date.now()}`);
  const kept = autosavedWith(eda.page, 'Von Eda.');
  await eda.page.keyboard.type('Von Eda.');
  assert.equal((await kept).status(), 200);
  await eda.page.waitForURL(/\/desk\/articles\/\d+$/);
  await ada.page.goto(new URL(eda.page.url()).pathname);
  await ada.page.getByText('bearbeitet diesen Artikel gerade').waitFor();
  assert.ok(await ada.page.locator('button[value=save]').isDisabled());
  await ada.page.route('**/articles/presence', async (route) => {
    // The worst moment for Eda's page to ask: Ada's is being loaded anew.
    if (route.request().postDataJSON()?.act === 'stay') await askToWrite(eda.page);
    await route.continue();
  });
  await ada.page.getByRole('button', { name: 'Übernehmen und' }).click();
  await eda.page.getByText('bearbeitet diesen Artikel gerade').waitFor();
  await ada.page.locator('.surface').filter({ hasText: 'Von Eda.' }).waitFor();
  await ada.page.locator('.surface').click();
  await ada.page.keyboard.type('Von Ada. ');
  await ada.page.click('button[value=save]');
  await ada.page.getByRole('status').filter({ hasText: 'Gespeichert.' }).waitFor();
};

const showsBoth: Journey = async (browser, site) => {
  const [eda, ada] = await Promise.all([
    newPerson(browser, site.url),
    newPerson(browser, site.url, { scripts: false }),
  ]);
  await signIn(eda, site.url, 'editor@demo.test');
  await signIn(ada, site.url, 'admin@demo.test');
  await newArticle(eda.page, `Kollision ${Date.now()}`);
  await autosaved(eda.page);
  const address = new URL(eda.page.url()).pathname;
  await ada.page.goto(address);
  await ada.page.fill('textarea[name=teaser]', 'Von Ada.');
  await ada.page.click('button[value=save]');
  await ada.page.getByRole('status').filter({ hasText: 'Gespeichert' }).waitFor();
  await eda.page.fill('textarea[name=teaser]', 'Von Eda.');
  await eda.page.click('button[value=save]');
  const both = eda.page.locator('.conflict');
  await both.waitFor();
  assert.match(await both.innerText(), /Ada/);
  assert.equal(await eda.page.inputValue('textarea[name=teaser]'), 'Von Eda.');
  await both.getByRole('button', { name: 'Meine Fassung soll gelten' }).click();
  await eda.page.click('button[value=save]');
  await eda.page.getByRole('status').filter({ hasText: 'Gespeichert.' }).waitFor();
  await eda.page.goto(`${address}/revisions`);
  assert.match(await eda.page.locator('main').innerText(), /Von Ada/);
};

const keepsShelves =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const person = await newPerson(browser, site.url, { scripts });
    const { page } = person;
    await signIn(person, site.url, 'editor@demo.test');
    const name = `Probe ${scripts ? 'mit' : 'ohne'} Skript`;
    await page.goto('/desk/topics');
    await page.fill('input[name=name]', name);
    await page.locator('.article-form button').click();
    await page.getByRole('status').waitFor();
    await page.getByRole('link', { name: 'Auf der Website ansehen' }).click();
    await page.getByRole('heading', { name }).first().waitFor();
    await page.goto('/desk/books');
    await page.fill('input[name=title]', name);
    await page.fill('input[name=author]', 'A. B.');
    await page.fill('input[name=isbn13]', '978-3-16-148410-1');
    await page.fill('input[name=year]', '2026');
    await page.fill('input[name=linkUrl]', 'https://example.org/');
    await page.locator('.article-form button').click();
    await page.getByRole('alert').first().filter({ hasText: 'ISBN' }).waitFor();
    assert.equal(await page.inputValue('input[name=title]'), name);
    await page.fill('input[name=isbn13]', scripts ? '978-3-16-148410-0' : '0-306-40615-2');
    await page.locator('.article-form button').click();
    await page.getByRole('status').waitFor();
    const cover = await png({ width: 200, height: 300, colour: scripts ? '#aa0000' : '#00aa00' });
    await page.setInputFiles('input[name=file]', { name: 'cover.png', mimeType: 'image/png', buffer: cover });
    await page.getByRole('button', { name: 'Hochladen' }).click();
    await page.locator('img.cover').waitFor();
    const reader = await newPerson(browser, site.url);
    await reader.page.goto('/books');
    await reader.page.getByAltText(`Umschlag von „${name}“`).waitFor();
    await page.getByRole('button', { name: 'Buch aus dem Regal nehmen' }).click();
    await page.waitForURL('**/desk/books');
  };

export const richText: Record<string, Journey> = {
  'the editor takes what was meant from Word and Google Docs, and no script': pastesCleanly,
  'an editor writes with a picture; the page saves by itself': writesWithPicture(1280),
  'an editor writes with a picture on a phone': writesWithPicture(360),
  'a save by hand follows the page’s own that is under way': savesInTurn,
  'of two editors one writes and the other takes over': twoAtOnce,
  'after a collision both editor versions are shown': showsBoth,
  'an editor keeps topics and books': keepsShelves(true),
  'an editor keeps topics and books without JavaScript': keepsShelves(false),
};
