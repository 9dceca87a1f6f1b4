import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { backstage } from '../backstage';
import { newPerson, type Person, signIn } from '../person';
import type { Site } from '../site';
import { decisionAnswer, firstArticle, holdScripts, type Journey, writeComment } from './journey';

const card = (page: Page, text: string) => page.locator('[data-card]').filter({ hasText: text });
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
export const waiting = async (page: Page) => Number(await page.locator('[data-count=waiting]').innerText());

/** Comments by a member, as many as wanted; the limit of twenty in ten minutes is counted by person. */
async function write(writer: Person, site: Site, email: string, texts: string[]): Promise<void> {
  const article = await firstArticle(writer.page);
  await signIn(writer, site.url, email);
  for (const text of texts) await writeComment(writer, article, text);
}

const withoutScripts: Journey = async (browser, site) => {
  const stamp = Date.now();
  const [kept, refused, returned] = [`Bleibt ${stamp}`, `Geht ${stamp}`, `Noch einmal ${stamp}`];
  const writer = await newPerson(browser, site.url, { scripts: false });
  await write(writer, site, 'commenter8@demo.test', [kept, refused, returned]);
  const own = writer.page.url();
  const moderator = await newPerson(browser, site.url, { scripts: false });
  await signIn(moderator, site.url, 'moderator2@demo.test');
  const { page } = moderator;
  await page.goto('/desk/moderation?order=newest');

  await card(page, kept).locator('button[value=APPROVE]').click();
  await card(page, kept).waitFor({ state: 'detached' });
  await page.locator('.just-decided button').first().click();
  await card(page, kept).waitFor();

  const reject = card(page, refused).locator('[data-verdict=REJECT]');
  await reject.locator('summary').click();
  await reject.locator('[name=houseRuleVersionId]').first().check();
  await reject.locator('[name=quote]').fill('Geht');
  await reject.locator('[name=presetId]').selectOption({ index: 1 });
  await reject.locator('[data-preview]').click();
  await page.locator('[data-card]:focus').getByText(refused).waitFor();
  const letter = await card(page, refused).locator('.letter').innerText();
  for (const part of ['§ 1 ', site.t('statement.passage', { quote: 'Geht' }), site.t('statement.noMachine')])
    assert.ok(letter.includes(part), part);
  await card(page, refused).locator('[data-verdict=REJECT] [data-send]').click();
  await card(page, refused).waitFor({ state: 'detached' });

  const sendBack = card(page, returned).locator('[data-verdict=RETURN]');
  await sendBack.locator('summary').click();
  await sendBack.locator('[name=explanation]').fill('Bitte mit Quelle.');
  await sendBack.locator('[data-send]').click();
  await card(page, returned).waitFor({ state: 'detached' });
  await writer.page.goto(own);
  assert.match(await writer.page.locator('main').innerText(), /Bitte mit Quelle\./);
  await page.goto('/desk/moderation?view=returned');
  await card(page, returned).waitFor();
};

const live: Journey = async (browser, site) => {
  const stamp = Date.now();
  const [first, second] = [`Zu zweit eins ${stamp}`, `Zu zweit zwei ${stamp}`];
  await write(await newPerson(browser, site.url), site, 'commenter@demo.test', [first, second]);
  const anna = await newPerson(browser, site.url);
  const ben = await newPerson(browser, site.url);
  await signIn(anna, site.url, 'moderator@demo.test');
  await signIn(ben, site.url, 'moderator2@demo.test');
  for (const { page } of [anna, ben]) await page.goto('/desk/moderation?order=newest');
  const before = await waiting(ben.page);

  await card(ben.page, first).focus();
  await card(anna.page, first)
    .getByText(site.t('desk.reading', { name: 'moderator2' }))
    .waitFor();

  await card(ben.page, second).focus();
  const at = await focused(ben.page);
  await card(anna.page, second).locator('button[value=APPROVE]').click();
  await ben.page.getByText(site.t('desk.by.APPROVE', { name: 'moderator' })).waitFor();
  await ben.page.waitForFunction(
    (expected) => document.querySelector('[data-count=waiting]')?.textContent === String(expected),
    before - 1,
  );
  assert.equal(await focused(ben.page), at, 'the focus jumped');

  // A comment that comes in while both look on is counted too.
  await write(await newPerson(browser, site.url), site, 'commenter@demo.test', [`Zu zweit drei ${stamp}`]);
  await ben.page.waitForFunction(
    (expected) => document.querySelector('[data-count=waiting]')?.textContent === String(expected),
    before,
  );
};

/** What must be told of a refusal (DSA Art. 17(3)): what, why on these facts, by whom or what, on which ground, and the redress. */
const STATEMENT = ['what', 'facts', 'machine', 'ground', 'why', 'redress'] as const;

/** The public addresses beside the page itself that show a comment, and how many comments the page claims for machines. */
async function shownOf(text: string, site: Site, article: string) {
  const feeds = ['feed.xml', 'atom.xml', 'feed.json'].map((name) => `${article}/comments/${name}`);
  const paths = [article, ...feeds, '/comments/feed.xml'];
  const texts = await Promise.all(paths.map(async (path) => (await fetch(site.url + path)).text()));
  return {
    showing: paths.filter((_, index) => texts[index]?.includes(text)),
    count: Number(/"commentCount":(\d+)/.exec(texts[0] ?? '')?.[1]),
  };
}

const takenDown: Journey = async (browser, site) => {
  const text = `Wird entfernt ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  await write(writer, site, 'commenter@demo.test', [text]);
  const own = writer.page.url();
  const { page, context } = await newPerson(browser, site.url);
  await signIn({ page, context, requests: [] }, site.url, 'moderator@demo.test');
  await page.goto('/desk/moderation?order=newest');
  const approved = decisionAnswer(page);
  await card(page, text).locator('button[value=APPROVE]').click();
  await approved;
  const reader = await newPerson(browser, site.url);
  const article = await firstArticle(reader.page);
  await reader.page.goto(article);
  assert.equal(await reader.page.getByText(text).count(), 1);
  const everywhere = () => shownOf(text, site, article);
  const shown = await everywhere();
  assert.equal(shown.showing.length, 5, `shown by ${shown.showing}`);

  await page.goto('/desk/moderation?view=all');
  await card(page, text).locator('.history-link').click();
  await page.locator('.cards[data-ready]').waitFor();
  await page.locator('[data-verdict=TAKE_DOWN] summary').click();
  await page.locator('[data-verdict=TAKE_DOWN] [name=houseRuleVersionId]').first().check();
  await page.locator('[data-verdict=TAKE_DOWN] [data-send]').click();
  await page.locator('.settled-text button').waitFor();
  await reader.page.reload();
  assert.equal(await reader.page.getByText(text).count(), 0, 'a comment taken down was still shown');
  const gone = await everywhere();
  assert.deepEqual(gone.showing, [], 'a comment taken down was still told to somebody');
  assert.equal(gone.count, shown.count - 1);
  await writer.page.goto(own);
  const { db } = await backstage(site);
  const [letter] = await db.mail.findMany({
    where: { to: 'commenter@demo.test' },
    orderBy: { id: 'desc' },
    take: 1,
    select: { text: true },
  });
  // What stands between article, day and link.
  const sentences = [
    site.t('statement.takenDown', { article: '\n', date: '\n' }),
    site.t('statement.appeal', { url: '\n' }),
  ]
    .join('\n')
    .split('\n')
    .map((words) => words.trim());
  for (const told of [await writer.page.locator('main').innerText(), letter?.text ?? '']) {
    for (const part of [...STATEMENT.map((part) => site.t(`statement.${part}`)), '§ 1', ...sentences])
      assert.ok(told.includes(part), part);
  }

  await page.reload();
  await page.locator('.cards[data-ready]').waitFor();
  await page.locator('[data-verdict=RESTORE] summary').click();
  await page.locator('[data-verdict=RESTORE] [name=explanation]').fill('Beim zweiten Lesen unbedenklich.');
  await page.locator('[data-verdict=RESTORE] [data-send]').click();
  await page.locator('.settled-text button').waitFor();
  await reader.page.reload();
  assert.equal(await reader.page.getByText(text).count(), 1, 'a restored comment was not shown');
};

/** A decision that is begun before the page's scripts are there is the one that is sent. */
const decidesEarly: Journey = async (browser, site) => {
  const text = `Vor den Skripten entschieden ${Date.now()}`;
  const writer = await newPerson(browser, site.url);
  await write(writer, site, 'commenter4@demo.test', [text]);
  const own = writer.page.url();
  const moderator = await newPerson(browser, site.url);
  await signIn(moderator, site.url, 'moderator@demo.test');
  const { page } = moderator;
  const letThemCome = await holdScripts(page);
  await page.goto('/desk/moderation?order=newest', { waitUntil: 'commit' });
  const marked = card(page, text).locator('input[form=marked]');
  await marked.check();
  const reject = card(page, text).locator('[data-verdict=REJECT]');
  await reject.locator('summary').click();
  await reject.locator('[name=houseRuleVersionId]').nth(1).check();
  await reject.locator('[name=explanation]').fill('Früh getippt.');
  letThemCome();
  await page.locator('.cards[data-ready]').waitFor();
  assert.equal(await reject.locator('[name=explanation]').inputValue(), 'Früh getippt.');
  assert.ok(await reject.locator('[name=houseRuleVersionId]').nth(1).isChecked());
  assert.ok(await marked.isChecked());
  await page
    .locator('.marked-bar')
    .getByText(site.t('desk.marked', { count: 1 }))
    .waitFor();
  const decided = decisionAnswer(page);
  await reject.locator('[data-send]').click();
  assert.equal((await decided).status(), 200);
  await writer.page.goto(own);
  await writer.page.getByText('Früh getippt.', { exact: true }).waitFor();
};

const wave =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const stamp = `${Date.now()}`;
    const advert = (word: string) =>
      `Verdienen Sie jetzt ${word} Euro am Tag mit unserem neuen System ${stamp}, ganz bequem von zu Hause aus! https://reich-${stamp}.example/jetzt`;
    const writer = await newPerson(browser, site.url, { scripts: false });
    await write(
      writer,
      site,
      scripts ? 'commenter6@demo.test' : 'commenter7@demo.test',
      ['100', '250', '900'].map(advert),
    );
    const honest = `Verdienen Sie jetzt Euro am Tag mit unserem neuen System ${stamp} – fällt darauf wirklich jemand herein? Finger weg.`;
    await write(await newPerson(browser, site.url, { scripts: false }), site, 'admin@demo.test', [honest]);
    const { page, context } = await newPerson(browser, site.url, { scripts });
    await signIn({ page, context, requests: [] }, site.url, 'moderator2@demo.test');
    await page.goto('/desk/moderation?order=newest');
    const first = card(page, '900 Euro').filter({ hasText: stamp });
    await page.goto(`${await first.locator('.history-link').getAttribute('href')}/similar`);
    const member = (text: string) => page.locator('.member').filter({ hasText: stamp }).filter({ hasText: text });
    for (const word of ['100', '250', '900'])
      assert.ok(await member(`${word} Euro`).locator('input').isChecked(), word);
    assert.ok(!(await member('Finger weg').locator('input').isChecked()), 'the honest look-alike was ticked');
    await page.locator('.marked-bar summary').click();
    await page.locator('.marked-bar [name=houseRuleVersionId]').nth(3).check();
    await page.locator('.marked-bar [name=spam]').check();
    await page.locator('.marked-bar button[value=REJECT]').click();
    await page.waitForURL(/\/desk\/moderation$/);
    await page.goto('/desk/moderation?order=newest');
    assert.equal(await card(page, `${stamp}.example`).count(), 0, 'the wave is still there');
    assert.equal(await card(page, 'Finger weg').filter({ hasText: stamp }).count(), 1, 'the honest one is gone');
  };

export const desk: Record<string, Journey> = {
  'desk: approve, undo, reject with preview and return without JavaScript': withoutScripts,
  'desk: two moderators see each other and every decision': live,
  'desk: taken down is gone with the next request, restored is back': takenDown,
  'desk: a decision begun before the scripts are there is the one that is sent': decidesEarly,
  'desk: a wave of adverts in one act, the honest look-alike apart': wave(true),
  'desk: the same without JavaScript': wave(false),
};
