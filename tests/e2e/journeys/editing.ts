import assert from 'node:assert/strict';
import { newPerson, signIn } from '../person';
import { type Journey, replaceText } from './journey';

const writesAndPublishes =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const editor = await newPerson(browser, site.url, { scripts });
    const { page } = editor;
    const title = `Probe ${scripts ? 'mit' : 'ohne'} Skript ${Date.now()}`;
    await signIn(editor, site.url, 'editor@demo.test');
    await page.goto('/desk/articles/new');
    await page.fill('input[name=title]', title);
    await page.fill('textarea[name=teaser]', 'Ein Vorspann.');
    // The plain field of HTML: all there is without scripts, one click away with them.
    if (scripts) await page.getByRole('button', { name: 'HTML bearbeiten' }).click();
    await page.fill('textarea[name=bodyHtml]', '<p>Erster Satz.</p><script>window.hit = 1</script>');
    await page.locator('input[name=topicIds]').first().check();
    await page.locator('input[name=authorIds]').first().check();
    await page.click('button[value=save]');
    await page.getByRole('status').waitFor();
    const reader = await newPerson(browser, site.url, { scripts });
    await reader.page.goto('/');
    assert.equal(await reader.page.getByText(title).count(), 0, 'a draft was shown');
    await reader.page.goto((await page.getAttribute('a[href^="/preview/"]', 'href')) ?? '');
    assert.equal(await reader.page.getByText('Erster Satz.').count(), 1);
    await page.click('button[value=publish]');
    await page.getByRole('status').filter({ hasText: 'Veröffentlicht' }).waitFor();
    await reader.page.goto('/');
    await reader.page.getByRole('link', { name: title }).first().click();
    await reader.page.getByText('Erster Satz.').waitFor();
    assert.equal(await reader.page.evaluate('window.hit').catch(() => undefined), undefined);
    const address = new URL(reader.page.url()).pathname;
    const newSlug = `umgezogen-${Date.now()}`;
    await replaceText(page, 'input[name=slug]', newSlug);
    await page.click('button[value=publish]');
    await page.locator(`a[href="/articles/${newSlug}"]`).waitFor();
    await answersSoon(site.url + address, 301);
    const target = `${site.url}/articles/${newSlug}`;
    assert.equal((await fetch(target)).status, 200);
    await page.fill('input[name=reason]', 'Probe beendet.');
    await page
      .locator('form')
      .filter({ has: page.locator('input[name=reason]') })
      .locator('button')
      .click();
    await page.locator('input[name=reason]').waitFor({ state: 'detached' });
    await answersSoon(target, 410);
  };

/** Nobody sees the article there any more; within seconds the address says what has become of it. */
async function answersSoon(address: string, expected: number): Promise<void> {
  for (;;) {
    const { status } = await fetch(address, { redirect: 'manual' });
    assert.notEqual(status, 200, 'the article was still shown');
    if (status === expected) return;
  }
}

const collides: Journey = async (browser, site) => {
  const [editor, admin] = await Promise.all([
    newPerson(browser, site.url),
    newPerson(browser, site.url, { scripts: false }),
  ]);
  await signIn(editor, site.url, 'editor@demo.test');
  await signIn(admin, site.url, 'admin@demo.test');
  await editor.page.goto('/desk/articles');
  const address = (await editor.page.getAttribute('td a[href^="/desk/articles/"]', 'href')) ?? '';
  await editor.page.goto(address);
  await admin.page.goto(address);
  await replaceText(editor.page, 'textarea[name=teaser]', 'Von der Redaktion.');
  await editor.page.click('button[value=save]');
  await editor.page.getByRole('status').waitFor();
  await replaceText(admin.page, 'textarea[name=teaser]', 'Von der Leitung.');
  await admin.page.click('button[value=save]');
  await admin.page.getByRole('alert').filter({ hasText: 'neuere Fassung' }).waitFor();
  assert.equal(await admin.page.inputValue('textarea[name=teaser]'), 'Von der Leitung.');
  const both = admin.page.locator('.conflict');
  assert.match(await both.locator('del').innerText(), /Redaktion/);
  assert.match(await both.locator('ins').innerText(), /Leitung/);
};

const editorsOnly: Journey = async (browser, site) => {
  const moderator = await newPerson(browser, site.url);
  await signIn(moderator, site.url, 'moderator@demo.test');
  for (const path of ['/desk/articles', '/desk/articles/new', '/desk/articles/1']) {
    assert.equal((await moderator.page.goto(path))?.status(), 404, path);
  }
};

export const editing: Record<string, Journey> = {
  'an editor writes, publishes, moves and withdraws an article': writesAndPublishes(true),
  'an editor does the same without JavaScript': writesAndPublishes(false),
  'two editors do not overwrite one another': collides,
  'a moderator gets 404 for the editors’ desk': editorsOnly,
};
