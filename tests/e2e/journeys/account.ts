import assert from 'node:assert/strict';
import { photo } from '@/tests/support/picture-bytes';
import { newPerson, signIn } from '../person';
import { accessible, type Journey } from './journey';

const BIO = 'Seit zwanzig Jahren an Maschinen, die lernen.';

const tellsOfThemselves =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const email = scripts ? 'commenter@demo.test' : 'commenter1@demo.test';
    const bio = `${BIO} ${scripts}`;
    const person = await newPerson(browser, site.url, { scripts, width: 320 });
    const { page } = person;
    await signIn(person, site.url, email);
    await page.goto('/account/profile');
    await page.fill('textarea[name=bio]', bio);
    await page.check('input[name=listed]');
    await page.locator('form:has([name=bio]) button[type=submit]').click();
    await page.getByText(site.t('profile.waiting')).waitFor();
    await page.setInputFiles('input[name=file]', {
      name: 'ich.jpg',
      mimeType: 'image/jpeg',
      buffer: await photo({ width: 300, height: 300 }),
    });
    await page.getByRole('button', { name: site.t('profile.upload') }).click();
    await page.getByAltText(site.t('profile.yourPicture')).waitFor();
    if (scripts) await accessible(page);
    const own = (await page.getByRole('link', { name: site.t('profile.toPage') }).getAttribute('href')) ?? '';

    const reader = await newPerson(browser, site.url, { scripts });
    await reader.page.goto(own);
    assert.equal(await reader.page.getByText(bio).count(), 0, 'nobody has looked at it yet');
    const moderator = await newPerson(browser, site.url, { scripts });
    await signIn(moderator, site.url, 'moderator@demo.test');
    await moderator.page.goto('/desk/moderation/profiles');
    await moderator.page
      .locator('article')
      .filter({ hasText: bio })
      .getByRole('button', { name: site.t('profile.show'), exact: true })
      .click();
    await moderator.page.getByText(bio).waitFor({ state: 'detached' });
    await reader.page.goto(own);
    await reader.page.getByText(bio).waitFor();
    assert.equal(await reader.page.locator('main img.portrait').count(), 1);
  };

const choosesMail: Journey = async (browser, site) => {
  const person = await newPerson(browser, site.url, { scripts: false, width: 320 });
  const { page } = person;
  await signIn(person, site.url, 'reader@demo.test');
  await page.goto('/account/notifications');
  await page.selectOption('select[name=REPLIES]', 'HOURLY');
  await page.selectOption('select[name=APPROVED]', 'OFF');
  await page.locator('form:has([name=REPLIES]) button[type=submit]').click();
  await page.getByText(site.t('notifications.mailSaved')).waitFor();
  await page.goto('/account/notifications');
  assert.equal(await page.inputValue('select[name=REPLIES]'), 'HOURLY');
  assert.equal(await page.inputValue('select[name=APPROVED]'), 'OFF');
};

/** Two browsers of one person: each sees the other, ends it, and it is out at once. */
const endsSession: Journey = async (browser, site) => {
  const [here, there] = [await newPerson(browser, site.url), await newPerson(browser, site.url, { scripts: false })];
  await signIn(here, site.url, 'commenter2@demo.test');
  // A session of its own, not the one that signIn hands on.
  await there.page.goto('/account/sign-in');
  await there.page.fill('input[name=email]', 'commenter2@demo.test');
  await there.page.click('main button[type=submit]');
  await there.page.waitForURL('**/account/sign-in/sent');
  const letters: { to: string; text: string }[] = await (await fetch(`${site.url}/dev/mail?format=json`)).json();
  await there.page.goto(letters.find(({ to }) => to === 'commenter2@demo.test')?.text.match(/https?:\S+/)?.[0] ?? '');
  await there.page.click('main button[type=submit]');
  await there.page.waitForURL((url) => !url.pathname.startsWith('/account/sign-in'));
  await here.page.goto('/account');
  assert.equal(await here.page.getByText(site.t('account.thisBrowser')).count(), 1);
  await here.page
    .locator('main li')
    .getByRole('button', { name: site.t('account.endSession') })
    .first()
    .click();
  await here.page
    .locator('main li')
    .filter({ hasText: site.t('account.endSession') })
    .first()
    .waitFor({ state: 'detached' });
  await there.page.goto('/account');
  await there.page.waitForURL('**/account/sign-in**');
};

export const account: Record<string, Journey> = {
  'account: words and a portrait are shown once a moderator has seen them': tellsOfThemselves(true),
  'account: the same without JavaScript, in a narrow window': tellsOfThemselves(false),
  'account: of what mail comes and how soon, without JavaScript': choosesMail,
  'account: another browser is signed out from the list of sessions': endsSession,
};
