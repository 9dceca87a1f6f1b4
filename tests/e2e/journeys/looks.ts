import assert from 'node:assert/strict';
import { newPerson, signIn } from '../person';
import { barriersOn, type Journey } from './journey';
import { everyPage } from './pages';

const wellBuilt =
  (dark: boolean): Journey =>
  async (browser, site) => {
    const person = await newPerson(browser, site.url, { dark, width: dark ? 360 : 1280 });
    const { page } = person;
    await signIn(person, site.url, 'admin@demo.test');
    const barriers: string[] = [];
    for (const path of await everyPage(person, site)) {
      await page.goto(path);
      barriers.push(...(await barriersOn(page)));
    }
    assert.deepEqual(barriers, []);
  };

const fits: Journey = async (browser, site) => {
  const person = await newPerson(browser, site.url, { width: 320 });
  const { page } = person;
  await signIn(person, site.url, 'admin@demo.test');
  for (const path of await everyPage(person, site)) {
    await page.goto(path);
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(tooWide <= 0, `${path} is ${tooWide} px wider than a screen of 320 px`);
  }
};

export const looks: Record<string, Journey> = {
  'axe finds nothing (light, 1280 px)': wellBuilt(false),
  'axe finds nothing (dark, 360 px)': wellBuilt(true),
  'nothing is wider than a screen of 320 px': fits,
};
