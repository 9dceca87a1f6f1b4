import assert from 'node:assert/strict';
import { newPerson, signIn } from '../person';
import { approve, decisionAnswer, firstArticle, type Journey, queueCard, writeComment } from './journey';

const untilApproved =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const text = `Ein Kommentar ${scripts ? 'mit' : 'ohne'} JavaScript ${Date.now()}`;
    const writer = await newPerson(browser, site.url, { scripts });
    const article = await firstArticle(writer.page);
    await signIn(writer, site.url, 'commenter@demo.test');
    await writeComment(writer, article, text);
    const reader = await newPerson(browser, site.url, { scripts });
    await reader.page.goto(article);
    assert.equal(await reader.page.getByText(text).count(), 0, 'a waiting comment was shown');
    const moderator = await newPerson(browser, site.url, { scripts });
    await signIn(moderator, site.url, scripts ? 'moderator@demo.test' : 'moderator2@demo.test');
    await approve(moderator, text);
    await reader.page.goto(article);
    assert.equal(await reader.page.getByText(text).count(), 1, 'an approved comment was not shown at once');
  };

const untilRejected: Journey = async (browser, site) => {
  const text = `Abzulehnen ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  const article = await firstArticle(writer.page);
  await signIn(writer, site.url, 'commenter@demo.test');
  await writeComment(writer, article, text);
  const own = writer.page.url();
  const moderator = await newPerson(browser, site.url);
  await signIn(moderator, site.url, 'moderator@demo.test');
  await moderator.page.goto('/desk/moderation?order=newest');
  await moderator.page.locator('.cards[data-ready]').waitFor();
  const reject = queueCard(moderator.page, text).locator('[data-verdict=REJECT]');
  await reject.locator('summary').click();
  await reject.locator('[name=houseRuleVersionId]').first().check();
  await reject.locator('[name=explanation]').fill('Bitte ohne Angriffe auf Personen.');
  const answer = decisionAnswer(moderator.page);
  await reject.locator('[data-send]').click();
  assert.equal((await answer).status(), 200);
  await moderator.page.getByText(text).waitFor({ state: 'detached' });
  await writer.page.goto(own);
  const shown = await writer.page.locator('main').innerText();
  assert.match(shown, /§ 1/);
  assert.match(shown, /Bitte ohne Angriffe auf Personen\./);
};

const collides: Journey = async (browser, site) => {
  const text = `Zwei zugleich ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  const article = await firstArticle(writer.page);
  await signIn(writer, site.url, 'commenter@demo.test');
  await writeComment(writer, article, text);
  const [anna, ben] = await Promise.all([
    newPerson(browser, site.url),
    newPerson(browser, site.url, { scripts: false }),
  ]);
  await signIn(anna, site.url, 'moderator@demo.test');
  await signIn(ben, site.url, 'moderator2@demo.test');
  await ben.page.goto('/desk/moderation?order=newest');
  await approve(anna, text);
  const answer = ben.page.waitForResponse((response) => response.request().method() === 'POST');
  await queueCard(ben.page, text).locator('button[value=APPROVE]').click();
  assert.equal((await answer).status(), 409);
  await ben.page
    .getByRole('alert')
    .filter({ hasText: site.t('errors.alreadyApproved', { moderator: 'moderator' }) })
    .waitFor();
};

const outlivesRestart: Journey = async (browser, site) => {
  const text = `Nach dem Neustart ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  const article = await firstArticle(writer.page);
  await signIn(writer, site.url, 'commenter@demo.test');
  await writeComment(writer, article, text);
  const moderator = await newPerson(browser, site.url);
  await signIn(moderator, site.url, 'moderator@demo.test');
  await approve(moderator, text);
  await site.restart();
  const reader = await newPerson(browser, site.url);
  await reader.page.goto(article);
  assert.equal(await reader.page.getByText(text).count(), 1, 'the page of the build came back');
};

export const moderation: Record<string, Journey> = {
  'read, sign in, comment, approve, visible at once': untilApproved(true),
  'the same without JavaScript': untilApproved(false),
  'a rejected comment: its author sees rule and reason': untilRejected,
  'the second of two moderators gets a 409': collides,
  'a decision outlives a restart': outlivesRestart,
};
