import assert from 'node:assert/strict';
import { newPerson } from '../person';
import type { Journey } from './journey';

/** From the box on the front page to an article, by keyboard alone. */
const findsAnArticle =
  (scripts: boolean): Journey =>
  async (browser, site) => {
    const { page } = await newPerson(browser, site.url, { scripts });
    await page.goto('/');
    await page.locator('.masthead input[type=search]').focus();
    await page.keyboard.type('Sprachmodell');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\?q=Sprachmodell/);
    const first = page.locator('.search-results h2 a').first();
    assert.match((await first.getAttribute('href')) ?? '', /^\/(articles|jobs|books)\//);
    assert.ok((await page.locator('.search-results mark').count()) > 0, 'nothing is marked');
    await first.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(articles|jobs|books)\//);
  };

const oddQuestions: Journey = async (_, site) => {
  const odd = [
    '',
    'q=der+die+das',
    "q='%3B--",
    'q=%00%ff',
    'q[]=1&kind=FOO',
    `q=${'x'.repeat(10_000)}`,
    'q=a&page=abc',
  ];
  for (const query of odd) {
    const { status } = await fetch(`${site.url}/search?${query}`);
    assert.equal(status, 200, query.slice(0, 40));
  }
};

const proposes: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url);
  await page.goto('/search?q=Rechenzentrn');
  const proposal = page.locator('main a[href^="/search?q="]').first();
  assert.equal((await proposal.textContent())?.toLowerCase(), 'rechenzentren');
};

export const searching: Record<string, Journey> = {
  'search: from the box to an article, by keyboard': findsAnArticle(true),
  'search: the same without JavaScript': findsAnArticle(false),
  'search: odd questions get a friendly page': oddQuestions,
  'search: a mistyped word is forgiven with a proposal': proposes,
};
