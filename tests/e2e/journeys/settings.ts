import assert from 'node:assert/strict';
import { newPerson, signIn } from '../person';
import type { Journey } from './journey';

const SAVE = 'main form button[type=submit]';

/** Changes one setting and back; what a reader sees follows at once. */
const changes =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const name = scripts ? 'Umbenannt mit Skript' : 'Umbenannt ohne Skript';
    const admin = await newPerson(browser, site.url, { scripts });
    await signIn(admin, site.url, 'admin@demo.test');
    const reader = await newPerson(browser, site.url, { scripts: false });
    for (const [siteName, expected] of [
      [name, name],
      ['', 'Depesche'],
    ] as const) {
      await admin.page.goto('/desk');
      await admin.page.getByRole('link', { name: 'Einstellungen' }).click();
      await admin.page.getByLabel('Name der Website').fill(siteName);
      await admin.page.locator(SAVE).click();
      await admin.page.getByRole('status').filter({ hasText: 'Gespeichert' }).waitFor();
      for (const path of ['/', '/imprint', '/account/sign-in', '/no-such-page']) {
        await reader.page.goto(path);
        assert.equal(await reader.page.locator('.nameplate').innerText(), expected, path);
      }
      await reader.page.goto('/imprint');
      assert.equal(await reader.page.title(), `Impressum – ${expected}`);
    }
    const newest = admin.page.locator('#history details').nth(1);
    await newest.locator('summary').click();
    assert.match(await newest.innerText(), new RegExp(`admin.*Name der Website[\\s\\S]*nachher: ${name}`));
  };

const keepsTyped =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const admin = await newPerson(browser, site.url, { scripts });
    await signIn(admin, site.url, 'admin@demo.test');
    const { page } = admin;
    await page.goto('/desk/settings');
    await page.getByLabel('Adresse des Unterstützen-Links').fill('javascript:alert(1)');
    await page.getByLabel('Profile anderswo').fill('Gut | https://gut.example\nSchlecht');
    await page.getByLabel('Untertitel').fill('Getippt und behalten');
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await page.locator(SAVE).click();
    assert.equal((await answer).status(), 400);
    const alert = page.getByRole('alert').filter({ hasText: 'Noch nichts gespeichert' });
    await alert.waitFor();
    assert.deepEqual(await alert.getByRole('link').allInnerTexts(), [
      'Adresse des Unterstützen-Links',
      'Profile anderswo',
    ]);
    assert.match(await page.locator('#socialLinks-error').innerText(), /Eintrag 2/);
    assert.equal(await page.locator('#supportUrl').getAttribute('aria-invalid'), 'true');
    assert.equal(await page.inputValue('#supportUrl'), 'javascript:alert(1)');
    assert.equal(await page.inputValue('#tagline'), 'Getippt und behalten');
    await page.goto('/');
    assert.equal(await page.locator('a[href^="javascript:" i]').count(), 0);
  };

const adminsOnly: Journey = async (browser, site) => {
  for (const email of ['reader@demo.test', 'moderator@demo.test', 'editor@demo.test']) {
    const person = await newPerson(browser, site.url);
    await signIn(person, site.url, email);
    assert.equal((await person.page.goto('/desk/settings'))?.status(), 404, email);
    await person.page.goto('/desk');
    assert.equal(await person.page.locator('a[href="/desk/settings"]').count(), 0, email);
  }
  const answer = await fetch(`${site.url}/desk/settings`, { redirect: 'manual' });
  assert.equal(answer.status, 303);
};

const legalPages: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url, { scripts: false });
  await page.goto('/');
  const footer = page.getByRole('contentinfo');
  for (const [label, text] of [
    ['Impressum', 'Angaben gemäß § 5 DDG'],
    ['Impressum', 'Verantwortlich für den Inhalt nach § 18 Abs. 2 MStV'],
    ['Datenschutz', 'Was der Server braucht'],
    ['Kontakt', 'Zentrale Kontaktstelle nach Art. 11'],
    ['Barrierefreiheit', 'Bekannte Lücken'],
  ] as const) {
    await footer.getByRole('link', { name: label }).click();
    assert.equal(await page.locator('h1').innerText(), label);
    assert.ok((await page.locator('main').innerText()).includes(text), `${label}: ${text}`);
  }
  await page.goto('/rules');
  assert.match(await page.locator('main section').first().innerText(), /Fassung 1, seit \d/);
};

export const settings: Record<string, Journey> = {
  'settings: an admin renames the site, and everyone sees it at once': changes(true),
  'settings: the same without JavaScript': changes(false),
  'settings: what is wrong is said beside its field, what was typed stays': keepsTyped(true),
  'settings: the same without JavaScript, wrong': keepsTyped(false),
  'settings: only admins find the page': adminsOnly,
  'legal pages are linked everywhere and say who runs the site': legalPages,
};
