import assert from 'node:assert/strict';
import { backstage } from '../backstage';
import { hotArticle } from '../hot-article';
import { newPerson, signIn } from '../person';
import { accessible, firstArticle, holdScripts, type Journey, replaceText, writeComment } from './journey';

const HOSTILE = [
  '<script>window.hit = 1</script><img src=x onerror="window.hit=1"><svg onload="window.hit=1">',
  '[a](javascript:window.hit=1) [b](data:text/html,<script>1</script>) <a href="JaVaScRiPt:window.hit=1">c</a>',
  '**nie geschlossen *und `so > weiter\n\n- - - 1. > ```',
  'rechts nach links: \u202Eabc\u202C und \u2066def\u2069',
  '👩‍👩‍👧‍👦🏳️‍🌈🧑🏽‍🚀 und Zalgo: Z̷̡̨a̸͙l̶g̵o̶',
];

const harmless: Journey = async (browser, site) => {
  const writer = await newPerson(browser, site.url);
  const article = await firstArticle(writer.page);
  await signIn(writer, site.url, 'reader@demo.test');
  for (const text of HOSTILE) {
    await writeComment(writer, article, text);
    assert.equal(await writer.page.evaluate('window.hit'), undefined, text);
    assert.equal(await writer.page.locator('main :is(script, img, svg, [onerror], [href^="java" i])').count(), 0, text);
  }
  const moderator = await newPerson(browser, site.url);
  await signIn(moderator, site.url, 'moderator@demo.test');
  await moderator.page.goto('/desk/moderation');
  assert.equal(await moderator.page.evaluate('window.hit'), undefined);
};

const keepsTyped =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const writer = await newPerson(browser, site.url, { scripts });
    const article = await firstArticle(writer.page);
    await signIn(writer, site.url, 'reader@demo.test');
    const tooLong = 'Zu lang. '.repeat(1_000).trim();
    await writer.page.goto(`${article}/comment`);
    await writer.page.locator('textarea[name=text]').evaluate((area) => area.removeAttribute('maxlength'));
    await replaceText(writer.page, 'textarea[name=text]', tooLong);
    const answer = writer.page.waitForResponse('**/api/articles/*/comments');
    await writer.page.click('main .comment-form button[type=submit]');
    assert.equal((await answer).status(), 400);
    const alert = writer.page.getByRole('alert').filter({ hasText: '8000' });
    await alert.waitFor();
    assert.equal(await writer.page.inputValue('textarea[name=text]'), tooLong);
  };

const outlivesSession: Journey = async (browser, site) => {
  const text = 'Geschrieben, während die Sitzung endete';
  const writer = await newPerson(browser, site.url, { scripts: false });
  const article = await firstArticle(writer.page);
  await signIn(writer, site.url, 'reader@demo.test');
  await writer.page.goto(`${article}/comment`);
  await writer.context.clearCookies();
  await replaceText(writer.page, 'textarea[name=text]', text);
  await writer.page.click('main .comment-form button[type=submit]');
  await writer.page
    .getByRole('alert')
    .filter({ hasText: site.t('errors.signInToSend') })
    .waitFor();
  assert.equal(await writer.page.inputValue('textarea[name=text]'), text);
};

const editsAndWithdraws =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const [first, second] = [`Erste Fassung ${Date.now()}`, `Zweite Fassung ${Date.now()}`];
    const { page, context, requests } = await newPerson(browser, site.url, { scripts });
    const article = await firstArticle(page);
    await signIn({ page, context, requests }, site.url, 'commenter@demo.test');
    await writeComment({ page, context, requests }, article, first);
    await page.click('main a[href$="/edit"]');
    await replaceText(page, 'textarea[name=text]', second);
    await page.click('main .comment-form button[type=submit]');
    await page.waitForURL((url) => !url.pathname.endsWith('/edit'));
    await page.getByText(second).waitFor();
    await page.goto('/account/comments');
    assert.equal(await page.getByText(first).count(), 0);
    await page.locator('article').filter({ hasText: second }).locator('a[href^="/account/comments/"]').click();
    await page.click('main form button.button-quiet');
    await page
      .locator('main h1')
      .filter({ hasText: site.t('account.statusTitle.WITHDRAWN') })
      .waitFor();
  };

const choosesName: Journey = async (browser, site) => {
  const { page, context, requests } = await newPerson(browser, site.url, { scripts: false });
  await signIn({ page, context, requests }, site.url, 'reader@demo.test');
  await page.goto('/account/profile');
  await page.fill('input[name=name]', '<b>Wer</b>');
  await page.click('main form button[type=submit]');
  await page
    .getByRole('alert')
    .filter({ hasText: site.t('errors.nameCharacters') })
    .waitFor();
  assert.equal(await page.inputValue('input[name=name]'), '<b>Wer</b>');
  await page.fill('input[name=name]', 'Leserin Lena');
  await page.click('main form button[type=submit]');
  await page.getByRole('status').waitFor();
  assert.equal(await page.inputValue('input[name=name]'), 'Leserin Lena');
};

const inPlace: Journey = async (browser, site) => {
  const text = `Gleich hier ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  const article = await firstArticle(writer.page);
  await signIn(writer, site.url, 'commenter@demo.test');
  await writer.page.goto(article);
  await replaceText(writer.page, 'textarea[name=text]', text);
  await writer.page.click('.comment-form button[type=submit]');
  await writer.page.getByText(text).first().waitFor();
  const reader = await newPerson(browser, site.url);
  await reader.page.goto(article);
  assert.equal(await reader.page.getByText(text).count(), 0, 'others saw a waiting comment');
};

const previews =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const { page } = await newPerson(browser, site.url, { scripts });
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(`${await firstArticle(page)}/comment`);
    await replaceText(page, 'textarea[name=text]', 'Das ist *wichtig* <b>hier</b>.');
    await page.click('main .comment-form button[value=preview]');
    await page.locator('.comment-form em').getByText('wichtig').waitFor();
    await page.waitForFunction(() => {
      const { top = -1 } = document.querySelector('#comment-preview')?.getBoundingClientRect() ?? {};
      return top >= 0 && top < innerHeight;
    });
    assert.equal(await page.locator('.comment-form .comment-text b').count(), 0);
    assert.equal(await page.inputValue('textarea[name=text]'), 'Das ist *wichtig* <b>hier</b>.');
  };

const keepsDraft: Journey = async (browser, site) => {
  const text = `Angefangen ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  const { page } = writer;
  const form = `${await firstArticle(page)}/comment`;
  await signIn(writer, site.url, 'reader@demo.test');
  await page.goto(form);
  const kept = page.waitForResponse('**/api/drafts');
  await replaceText(page, 'textarea[name=text]', text);
  assert.equal((await kept).status(), 200);
  await page.reload();
  assert.equal(await page.inputValue('textarea[name=text]'), text);
  const elsewhere = await newPerson(browser, site.url, { scripts: false });
  await signIn(elsewhere, site.url, 'reader@demo.test');
  await elsewhere.page.goto(form);
  await elsewhere.page.getByText(site.t('comments.writingAs', { name: 'reader' })).waitFor();
  assert.equal(await elsewhere.page.inputValue('textarea[name=text]'), text);
  // Forgotten with the answer, before the page that says "sent" is there.
  const { promise: forgotten, resolve: goOn } = Promise.withResolvers<void>();
  await page.route('**/account/comments/*', async (route) => {
    await forgotten;
    await route.continue();
  });
  await page.click('main .comment-form button[value=send]');
  await page.waitForFunction(() => Object.keys(localStorage).every((name) => !name.startsWith('draft:')));
  goOn();
  await page.waitForURL('**/account/comments/*');
  for (const person of [writer, elsewhere]) {
    await person.page.goto(form);
    assert.equal(await person.page.inputValue('textarea[name=text]'), '', 'a sent text came back');
  }
};

const writesFirst: Journey = async (browser, site) => {
  const text = `Erst schreiben, dann anmelden ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  const { page } = writer;
  const form = `${await firstArticle(page)}/comment`;
  await page.goto(form);
  await replaceText(page, 'textarea[name=text]', text);
  await page.click('main .comment-form button[value=send]');
  await page
    .getByRole('alert')
    .filter({ hasText: site.t('errors.signInToSend') })
    .waitFor();
  await signIn(writer, site.url, 'reader@demo.test');
  await page.goto(form);
  await page.waitForFunction((typed) => document.querySelector('textarea')?.value === typed, text);
  await page.click('main .comment-form button[value=send]');
  await page.waitForURL('**/account/comments/*');
  assert.equal(await page.getByText(text).count(), 1);
};

/** The comment arrived, the answer did not; then the line is dead; then everything works again. */
const answerLost: Journey = async (browser, site) => {
  const text = `Die Antwort ging verloren ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  const { page, context } = writer;
  await signIn(writer, site.url, 'commenter@demo.test');
  await page.goto(`${await firstArticle(page)}/comment`);
  await replaceText(page, 'textarea[name=text]', text);
  await page.route('**/api/articles/*/comments', async (route) => {
    await route.fetch({ maxRedirects: 0 });
    await route.abort('connectionreset');
  });
  const send = page.locator('main .comment-form button[value=send]');
  const unanswered = page.getByRole('alert').filter({ hasText: site.t('comments.unreachable') });
  await send.click();
  await unanswered.waitFor();
  await page.unroute('**/api/articles/*/comments');
  await context.setOffline(true);
  await send.click();
  await unanswered.waitFor();
  assert.equal(await page.inputValue('textarea[name=text]'), text);
  await context.setOffline(false);
  await send.dblclick();
  await page.waitForURL('**/account/comments/*');
  await page.goto('/account/comments');
  assert.equal(await page.getByText(text).count(), 1, 'one comment, however often it was sent');
};

/** A thread that closes while somebody writes: told so, and the text is still theirs. */
const closedMeanwhile =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const text = `Zu spät ${Date.now()}`;
    const { path, id } = await hotArticle(site, { slug: `schliesst-${scripts}`, sizes: [1] });
    const writer = await newPerson(browser, site.url, { scripts });
    await signIn(writer, site.url, 'reader@demo.test');
    await writer.page.goto(`${path}/comment`);
    await replaceText(writer.page, 'textarea[name=text]', text);
    const { db, tags, forget } = await backstage(site);
    await db.article.update({ where: { id }, data: { commentsOpen: false } });
    await forget([tags.article(path.slice('/articles/'.length))]);
    await writer.page.click('main .comment-form button[value=send]');
    await writer.page.getByText(site.t('comments.closed')).first().waitFor();
    assert.equal(await writer.page.inputValue('textarea'), text);
  };

const keepsEdit: Journey = async (browser, site) => {
  const [first, second] = [`Fassung eins ${Date.now()}`, `Fassung zwei ${Date.now()}`];
  const writer = await newPerson(browser, site.url);
  const { page } = writer;
  const article = await firstArticle(page);
  await signIn(writer, site.url, 'commenter5@demo.test');
  await writeComment(writer, article, first);
  const own = page.url();
  await page.goto(`${own}/edit`);
  await replaceText(page, 'textarea[name=text]', second);
  await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('edit:')));
  // Looking at the comment meanwhile forgets nothing.
  await page.goto(own);
  await page.goto(`${own}/edit`);
  await page.getByText(site.t('account.editRestored')).waitFor();
  assert.equal(await page.inputValue('textarea[name=text]'), second);
  await accessible(page);
  await page.getByRole('button', { name: site.t('account.editDiscard') }).click();
  assert.equal(await page.inputValue('textarea[name=text]'), first);
  await replaceText(page, 'textarea[name=text]', second);
  await page.click('main .comment-form button[value=send]');
  await page.waitForURL(own);
  await page.waitForFunction(() => Object.keys(localStorage).every((name) => !name.startsWith('edit:')));
};

/** On a slow line the page is there and its scripts are not: what is typed meanwhile stays when they come. */
const typesEarly: Journey = async (browser, site) => {
  const [first, second] = [`Vor den Skripten ${Date.now()}`, `Schneller als sie ${Date.now()}`];
  const writer = await newPerson(browser, site.url);
  const { page } = writer;
  const article = await firstArticle(page);
  await signIn(writer, site.url, 'commenter4@demo.test');
  await writeComment(writer, article, first);
  const own = page.url();
  const letThemCome = await holdScripts(page);
  await page.goto(`${own}/edit`, { waitUntil: 'commit' });
  await page.fill('textarea[name=text]', second);
  letThemCome();
  // The page's scripts have it once they keep it.
  await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.startsWith('edit:')));
  assert.equal(await page.inputValue('textarea[name=text]'), second);
  await page.click('main .comment-form button[value=send]');
  await page.waitForURL(own);
  await page.getByText(second).waitFor();
};

const callsByKey: Journey = async (browser, site) => {
  const { path } = await hotArticle(site, { slug: 'wer-ist-da', sizes: [2] });
  const writer = await newPerson(browser, site.url, { width: 320 });
  const { page } = writer;
  await signIn(writer, site.url, 'reader@demo.test');
  await page.goto(`${path}/comment`, { waitUntil: 'networkidle' });
  const field = page.locator('textarea[name=text]');
  await field.focus();
  await page.keyboard.type('Danke @');
  const chosen = page.getByRole('option', { selected: true });
  await chosen.waitFor();
  await accessible(page);
  const name = await chosen.innerText();
  assert.equal(await field.getAttribute('aria-activedescendant'), await chosen.getAttribute('id'));
  await page.keyboard.press('Escape');
  assert.equal(await page.getByRole('listbox').count(), 0);
  await page.keyboard.type(name.slice(0, 2).toLowerCase());
  await chosen.waitFor();
  await page.keyboard.press('Enter');
  assert.equal(await field.inputValue(), `Danke @${name} `);
  assert.equal(await page.getByRole('listbox').count(), 0);
  await page.keyboard.type('und x@');
  assert.equal(await page.getByRole('listbox').count(), 0, 'an address calls nobody');
};

export const writing: Record<string, Journey> = {
  'hostile texts are shown harmlessly': harmless,
  'a comment that is too long is kept and told so': keepsTyped(true),
  'the same without JavaScript, too long': keepsTyped(false),
  'a session that ended does not cost the text': outlivesSession,
  'an author edits and withdraws a waiting comment': editsAndWithdraws(true),
  'an author edits and withdraws, without JavaScript': editsAndWithdraws(false),
  'a comment is previewed before it is sent': previews(true),
  'a comment is previewed without JavaScript': previews(false),
  'a draft outlives a reload and is there in another browser': keepsDraft,
  'written first, signed in afterwards': writesFirst,
  'an answer that is lost costs neither the text nor makes two of it': answerLost,
  'a thread that closes while somebody writes leaves them the text': closedMeanwhile(true),
  'the same without JavaScript, closed': closedMeanwhile(false),
  'a new wording outlives leaving its page': keepsEdit,
  'what is typed before the scripts are there stays': typesEarly,
  'people of the thread are called by "@" and keys alone': callsByKey,
  'a reader chooses a name': choosesName,
  'the form below the article works in place': inPlace,
};
