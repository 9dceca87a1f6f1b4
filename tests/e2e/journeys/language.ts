import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { newPerson, signIn } from '../person';
import { foreignTo } from '../words';
import type { Journey } from './journey';
import { everyPage } from './pages';

/** All that is read on a page, by eyes or by a screen reader. */
const wordsOn = (page: Page) =>
  page.evaluate(() => {
    const said = [...document.querySelectorAll('[aria-label], [alt], [title], [placeholder]')].flatMap((node) =>
      ['aria-label', 'alt', 'title', 'placeholder'].map((name) => node.getAttribute(name) ?? ''),
    );
    return [document.title, document.body.textContent, ...said].join('\n').replace(/\s+/g, ' ');
  });

const oneLanguage: Journey = async (browser, site) => {
  const person = await newPerson(browser, site.url);
  const { page } = person;
  await signIn(person, site.url, 'admin@demo.test');
  const foreign = foreignTo(site.locale);
  assert.ok(foreign.length > 500, 'there is nothing to look for');
  for (const path of await everyPage(person, site)) {
    await page.goto(path);
    assert.equal(await page.getAttribute('html', 'lang'), site.locale, path);
    const words = await wordsOn(page);
    assert.deepEqual(
      foreign.filter((piece) => words.includes(piece)),
      [],
      path,
    );
  }
};

export const language: Record<string, Journey> = {
  'language: every page speaks the one of the site': oneLanguage,
};
