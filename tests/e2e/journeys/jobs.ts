import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { newPerson, signIn } from '../person';
import type { Site } from '../site';
import { accessible, type Journey } from './journey';

interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** As axe sees these pages, which needs scripts. */
async function look(browser: Browser, site: Site, ...paths: string[]): Promise<void> {
  const { page } = await newPerson(browser, site.url);
  for (const path of paths) {
    await page.goto(path);
    await accessible(page);
  }
}

const board: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url, { scripts: false });
  await look(
    browser,
    site,
    '/jobs',
    '/jobs/search?q=KI&type=FULL_TIME&place=Bremen',
    '/jobs/employers',
    '/jobs/submit',
  );
  await page.goto('/jobs');
  const all = await page.locator('.adverts li').count();
  assert.ok(all > 2);
  await page.fill('[name=place]', 'Bremen');
  await page.selectOption('[name=radius]', '50');
  await page.click('.board-line button');
  await page.waitForURL('**/jobs/search?**');
  const found = await page.locator('.adverts li').count();
  assert.ok(found > 0 && found < all);
  assert.equal(await page.inputValue('.board-line [name=place]'), 'Bremen');
  await page.getByRole('link', { name: 'Diese Suche per E-Mail verfolgen' }).click();
  await page.getByText('Bremen und 50 km').first().waitFor();
  await page.goBack();
  const feed = await page.request.get(
    (await page.getByRole('link', { name: 'RSS', exact: true }).first().getAttribute('href')) ?? '',
  );
  assert.match(await feed.text(), /<item>/);
  await page.locator('.adverts h3 a').first().click();
  await page.locator('.employer-box').waitFor();
  await page.locator('.employer-box a').first().click();
  await page.locator('.adverts li').first().waitFor();
};

/** From the empty form to the filled job, without JavaScript: an employer and the desk take turns. */
const employer: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url, { scripts: false });
  const email = `arbeit-${Date.now()}@example.org`;
  const title = `Lektor ${Date.now()} (m/w/d)`;
  await page.goto('/jobs/submit');
  await page.fill('main [name=email]', email);
  await page.fill('[name=title]', title);
  await page.fill('[name=company]', 'Haus am Wall');
  await page.fill('main [name=place]', 'Bremen');
  await page.fill('[name=applyUrl]', 'keine Adresse');
  await page.fill('[name=text]', '## Aufgaben\n\nTexte lesen, bevor andere sie lesen.\n\n- genau\n- gern');
  await page.click('main form.stack button');
  await page.getByText('https://').first().waitFor();
  assert.equal(await page.inputValue('[name=title]'), title);
  await page.fill('[name=applyUrl]', 'mailto:jobs@example.org');
  await page.click('main form.stack button');
  await page.getByRole('heading', { name: 'Fast geschafft' }).waitFor();
  const letters = async () => (await (await fetch(`${site.url}/dev/mail?format=json`)).json()) as Letter[];
  const link = (await letters()).find(({ to }) => to === email)?.text.match(/https?:\S+\/jobs\/mine\/\S+/)?.[0] ?? '';
  await page.goto(link);
  await page.getByRole('heading', { name: 'Aufgaben' }).waitFor();
  await look(browser, site, link, `${link}/edit`);
  await page.getByRole('button', { name: 'So einreichen' }).click();
  await page.getByText('Die Redaktion prüft die Anzeige').waitFor();

  const desk = await newPerson(browser, site.url, { scripts: false });
  await signIn(desk, site.url, 'editor@demo.test');
  const open = async () => {
    await desk.page.goto('/desk/jobs?view=waiting');
    await desk.page.getByRole('link', { name: title }).click();
    await desk.page.getByText(email).waitFor();
  };
  await open();
  await desk.page.fill('#note-ask', 'Wie viele Stunden?');
  await desk.page.getByRole('button', { name: 'Nachfragen' }).click();
  await desk.page.getByText('Wie viele Stunden?').waitFor();
  assert.ok((await letters()).some(({ to, text }) => to === email && text.includes('Wie viele Stunden?')));

  await page.goto(link);
  await page.getByRole('link', { name: 'Anzeige ändern' }).click();
  await page.selectOption('[name=employmentType]', 'PART_TIME');
  await page.fill('[name=note]', 'Zwanzig.');
  await page.click('main form.stack button');
  await page.getByText('Die Redaktion prüft die Anzeige').waitFor();
  await open();
  await desk.page.getByRole('button', { name: 'Prüfung bestanden: veröffentlichen' }).click();
  await desk.page.getByText('veröffentlicht').first().waitFor();

  await page.goto(link);
  const seen = page.getByRole('link', { name: 'Die Anzeige ansehen' });
  const path = (await seen.getAttribute('href')) ?? '';
  await seen.click();
  await page.getByRole('heading', { level: 1, name: 'Lektor' }).waitFor();
  await page.getByText('Teilzeit').first().waitFor();
  await page.getByRole('link', { name: 'Zur Bewerbung' }).click();
  await page.getByText('jobs@example.org').waitFor();
  await look(browser, site, path, `${path}/report`, `${path}/apply-by-mail`);
  await page.goto(`${path}/report`);
  await page.fill('[name=reason]', 'Schon besetzt.');
  await page.click('main form.stack button');
  await page.getByRole('heading', { name: 'Danke für Ihre Meldung' }).waitFor();
  await page.goto(link);
  await page.getByRole('button', { name: 'Um 60 Tage verlängern' }).click();
  await page.getByRole('status').waitFor();
  await page.getByRole('button', { name: 'Die Stelle ist besetzt' }).click();
  await page.getByText('Als besetzt gemeldet').waitFor();
  const gone = await page.goto(path);
  assert.equal(gone?.status(), 410);
};

export const jobs: Record<string, Journey> = {
  'jobs: the board is searched, followed and fed without JavaScript': board,
  'jobs: an employer without an account, from the form to the filled job, without JavaScript': employer,
};
