import assert from 'node:assert/strict';
import { newPerson, signIn } from '../person';
import { accessible, firstArticle, type Journey } from './journey';

interface Mail {
  to: string;
  subject: string;
  text: string;
}
const mailTo = async (site: string, address: string): Promise<Mail | undefined> => {
  const letters: Mail[] = await (await fetch(`${site}/dev/mail?format=json`)).json();
  return letters.find(({ to }) => to === address);
};
const linkIn = (mail: Mail | undefined) => mail?.text.match(/https?:\S+/)?.[0] ?? '';

const subscribes =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const email = `liest-${scripts ? 'mit' : 'ohne'}-${Date.now()}@example.org`;
    const { page } = await newPerson(browser, site.url, { scripts });
    await page.goto('/');
    await page.locator('footer').getByRole('link', { name: 'Newsletter' }).click();
    await page.waitForURL('**/newsletter');
    if (scripts) await accessible(page);
    await page.fill('[name=email]', email);
    await page.click('main form button[type=submit]');
    await page.getByRole('heading', { name: 'Fast geschafft' }).waitFor();
    const link = linkIn(await mailTo(site.url, email));

    // As a mail scanner: opening changes nothing.
    assert.equal((await fetch(link)).status, 200);
    await page.goto(link);
    if (scripts) await accessible(page);
    await page.getByRole('button', { name: 'Ja, bitte schicken' }).click();
    await page.getByText('Ab jetzt bekommen Sie Post').waitFor();
    if (scripts) await accessible(page);
    const centre = page.url().split('?')[0] ?? '';
    const item = page.locator('.subscriptions li');
    assert.equal(await item.count(), 1);
    await item.locator('select').selectOption('DAILY');
    await item.getByRole('button', { name: 'Ändern' }).click();
    await page.waitForURL(centre);
    assert.equal(await item.locator('select').inputValue(), 'DAILY');

    // Another thing from where one reads.
    await page.goto(await firstArticle(page));
    await page.getByRole('link', { name: 'Neue Kommentare per E-Mail bekommen' }).click();
    await page.fill('[name=email]', email);
    await page.click('main form button[type=submit]');
    await page.getByRole('heading', { name: 'Fast geschafft' }).waitFor();
    await page.goto(linkIn(await mailTo(site.url, email)));
    await page.getByRole('button', { name: 'Ja, bitte schicken' }).click();
    await page.getByText('Ab jetzt bekommen Sie Post').waitFor();
    assert.equal(await item.count(), 2);
    await page.getByRole('button', { name: 'Alles beenden' }).click();
    await page.getByText('keine E-Mails von uns').waitFor();
    assert.equal(await item.count(), 0);
  };

const edits: Journey = async (browser, site) => {
  const editor = await newPerson(browser, site.url);
  const { page } = editor;
  await signIn(editor, site.url, 'editor@demo.test');
  await page.goto('/desk/newsletter');
  await page.getByRole('button', { name: 'Neue Ausgabe' }).click();
  await page.waitForURL('**/desk/newsletter/*');
  const subject = `Ausgabe ${Date.now()}`;
  await page.fill('[name=subject]', subject);
  await page.fill('[name=intro]', 'Guten Morgen!');
  await page.locator('[name^="adverts."]').first().fill('1');
  await page.fill('[name=headings]', 'Zum Nachlesen');
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await page.waitForURL('**?done=save');
  // The last of them first, and one under the heading.
  const places = page.locator('[name^="articles."]');
  await places.nth(1).fill('1');
  await places.nth(0).fill('2');
  const names = await page.locator('.places li span').allInnerTexts();
  await page.locator('[name^="section."]').nth(0).selectOption({ label: 'Zum Nachlesen' });
  await page.getByRole('button', { name: 'Speichern', exact: true }).click();
  await page
    .locator('.places li')
    .first()
    .getByText(names[1] ?? '', { exact: true })
    .waitFor();
  await accessible(page);
  const letter = page.frameLocator('iframe');
  await letter.getByText('Guten Morgen!').waitFor();
  assert.match(await letter.locator('body').innerText(), /STELLENANGEBOTE \(ANZEIGEN\)|Stellenangebote \(Anzeigen\)/);
  await page.getByRole('button', { name: 'Probe an mich' }).click();
  await page.getByText('Die Probe ist unterwegs').waitFor();
  assert.equal((await mailTo(site.url, 'editor@demo.test'))?.subject, `[Probe] ${subject}`);
  await page.getByRole('button', { name: 'Jetzt an alle' }).click();
  await page.waitForURL('**?done=send');
  const reader = await newPerson(browser, site.url);
  await reader.page.goto('/newsletter');
  await reader.page.getByRole('link', { name: subject }).click();
  await reader.page.getByText('Guten Morgen!').waitFor();
  await accessible(reader.page);
  const feed = await (await fetch(`${site.url}/newsletter/feed.xml`)).text();
  assert.ok(feed.includes(subject));
};

const oneClick: Journey = async (browser, site) => {
  const member = await newPerson(browser, site.url);
  const { page } = member;
  await signIn(member, site.url, 'reader@demo.test');
  await page.goto('/newsletter');
  assert.equal(await page.inputValue('[name=email]'), 'reader@demo.test');
  await page.click('main form button[type=submit]');
  await page.waitForURL('**/account/subscriptions?done=1');
  await accessible(page);
  const item = page.locator('.subscriptions li').filter({ hasText: 'Newsletter' });
  await item.getByRole('button', { name: 'Beenden' }).click();
  await item.waitFor({ state: 'hidden' });
  // A foreign server may post there, with our own token only; elsewhere it may not.
  const foreign = { method: 'POST', headers: { origin: 'https://mail.example' }, body: 'List-Unsubscribe=One-Click' };
  assert.equal((await fetch(`${site.url}/api/unsubscribe/1.made-up`, foreign)).status, 404);
  assert.equal((await fetch(`${site.url}/subscriptions/end`, foreign)).status, 403);
};

export const mail: Record<string, Journey> = {
  'mail: a stranger subscribes, confirms, changes and ends': subscribes(true),
  'mail: the same without JavaScript': subscribes(false),
  'mail: an editor composes, tries and sends an issue': edits,
  'mail: a member subscribes without a letter; foreign servers may only unsubscribe': oneClick,
};
