import assert from 'node:assert/strict';
import { newPerson, signIn } from '../person';
import { accessible, approve, decisionAnswer, firstArticle, type Journey, queueCard, writeComment } from './journey';

const reports =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const text = `Wird gemeldet ${scripts ? 'mit' : 'ohne'} JavaScript ${Date.now()}`;
    const writer = await newPerson(browser, site.url);
    const article = await firstArticle(writer.page);
    await signIn(writer, site.url, 'commenter3@demo.test');
    await writeComment(writer, article, text);
    const moderator = await newPerson(browser, site.url);
    await signIn(moderator, site.url, 'moderator@demo.test');
    await approve(moderator, text);

    const { page, context } = await newPerson(browser, site.url, { scripts });
    const email = `meldende-${Date.now()}@example.org`;
    await page.goto(article);
    await page
      .locator('.comment')
      .filter({ hasText: text })
      .last()
      .getByRole('link', { name: site.t('comments.report') })
      .click();
    await page.waitForURL('**/notice');
    if (scripts) await accessible(page);
    await page.check('[name=ground][value=LAW]');
    await page.fill('[name=reason]', 'Das ist eine Beleidigung (§ 185 StGB).');
    await page.fill('[name=name]', 'Erika Beispiel');
    await page.fill('[name=email]', 'keine Adresse');
    // The browser would refuse by itself; the server has to as well.
    await page.evaluate(() => document.querySelector('main form')?.setAttribute('novalidate', ''));
    await page.check('[name=goodFaith]');
    await page.click('main button[type=submit]');
    await page
      .getByRole('alert')
      .filter({ hasText: site.t('errors.email') })
      .first()
      .waitFor();
    assert.equal(await page.inputValue('[name=reason]'), 'Das ist eine Beleidigung (§ 185 StGB).');
    assert.equal(await page.isChecked('[name=ground][value=LAW]'), true);
    await page.fill('[name=email]', email);
    if (scripts) {
      await context.setOffline(true);
      await page.click('main button[type=submit]');
      // The focus is where the reason stands, not lost with the form before.
      await page.waitForFunction(
        (reason) => document.activeElement?.textContent?.includes(reason),
        site.t('errors.unanswered'),
      );
      assert.equal(await page.inputValue('[name=email]'), email);
      await context.setOffline(false);
    }
    await page.click('main button[type=submit]');
    await page.getByRole('heading', { name: site.t('notice.sentTitle') }).waitFor();
    const letters: { to: string; subject: string }[] = await (await fetch(`${site.url}/dev/mail?format=json`)).json();
    assert.equal(letters.find(({ to }) => to === email)?.subject, site.t('mail.noticeReceipt.subject'));

    const desk = await newPerson(browser, site.url, { scripts });
    await signIn(desk, site.url, 'moderator2@demo.test');
    await desk.page.goto('/desk/moderation?view=noticed');
    const card = desk.page.locator('[data-card]').filter({ hasText: text });
    assert.match(await card.innerText(), /§ 185 StGB[\s\S]*Erika Beispiel/);
    if (scripts) await accessible(desk.page);
    const keep = card.locator('[data-verdict=KEEP]');
    await keep.locator('summary').click();
    await keep.locator('[name=explanation]').fill('Scharf, aber zur Sache.');
    // The card shows the effect at once; the answer tells that it is done.
    const decided = decisionAnswer(desk.page);
    await keep.locator('[data-send]').click();
    await decided;
    if (scripts) await desk.page.locator('.settled-text').getByText(site.t('desk.done.KEEP')).waitFor();
    else await card.waitFor({ state: 'detached' });
    await desk.page.goto('/desk/moderation?view=noticed');
    assert.equal(await card.count(), 0);
  };

const appeals =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const text = `Widerspruch ${scripts ? 'mit' : 'ohne'} JavaScript ${Date.now()}`;
    const writer = await newPerson(browser, site.url, { scripts });
    const article = await firstArticle(writer.page);
    await signIn(writer, site.url, 'commenter3@demo.test');
    await writeComment(writer, article, text);
    const own = writer.page.url();
    const first = await newPerson(browser, site.url, { scripts });
    await signIn(first, site.url, 'moderator@demo.test');
    await first.page.goto('/desk/moderation?order=newest');
    if (scripts) await first.page.locator('.cards[data-ready]').waitFor();
    const reject = queueCard(first.page, text).locator('[data-verdict=REJECT]');
    await reject.locator('summary').click();
    await reject.locator('[name=houseRuleVersionId]').first().check();
    await reject.locator('[name=explanation]').fill('Bitte ohne Angriffe.');
    const answer = decisionAnswer(first.page);
    await reject.locator('[data-send]').click();
    await answer;

    await writer.page.goto(own);
    const href = await writer.page.getByRole('link', { name: site.t('statement.toAppeal') }).getAttribute('href');
    // As from the letter, in a browser that is not signed in.
    const { page } = await newPerson(browser, site.url, { scripts });
    await page.goto(href ?? '');
    assert.match(await page.locator('main').innerText(), /Bitte ohne Angriffe\./);
    if (scripts) await accessible(page);
    await page.fill('[name=text]', 'Das war ein Zitat.');
    await page.click('main button[type=submit]');
    await page
      .getByRole('status')
      .filter({ hasText: site.t('appeal.waiting') })
      .waitFor();

    await first.page.goto('/desk/moderation?view=appealed');
    const waits = first.page.locator('[data-card]').filter({ hasText: text });
    const told = await waits.innerText();
    for (const part of ['Das war ein Zitat', site.t('desk.appealOther')]) assert.ok(told.includes(part), part);
    assert.equal(await waits.locator('[data-verdict]').count(), 0, 'the first moderator could decide again');

    const second = await newPerson(browser, site.url, { scripts });
    await signIn(second, site.url, 'moderator2@demo.test');
    await second.page.goto('/desk/moderation?view=appealed');
    if (scripts) await second.page.locator('.cards[data-ready]').waitFor();
    const card = second.page.locator('[data-card]').filter({ hasText: text });
    await card.locator('.files details summary').click();
    await card.locator('.files textarea').fill('Von wem stammt es?');
    await card.locator('.files button').click();
    await card.getByText('Von wem stammt es?').waitFor();
    await page.reload();
    await page.fill('[name=text]', 'Von Kant.');
    await page.click('main button[type=submit]');
    await page.getByText('Von Kant.').waitFor();
    const restore = card.locator('[data-verdict=RESTORE]');
    await restore.locator('summary').click();
    await restore.locator('[name=explanation]').fill('Ein Zitat, das als solches erkennbar ist.');
    const decided = decisionAnswer(second.page);
    await restore.locator('[data-send]').click();
    await decided;
    await page.reload();
    await page.getByText(site.t('appeal.GRANTED')).waitFor();
    await page.goto(article);
    assert.equal(await page.getByText(text).count(), 1, 'a restored comment was not shown');
  };

export const redress: Record<string, Journey> = {
  'redress: a stranger reports a comment, it is kept, with reasons': reports(true),
  'redress: the same report without JavaScript': reports(false),
  'redress: an appeal by the mailed link, decided by somebody else': appeals(true),
  'redress: the same appeal without JavaScript': appeals(false),
};
