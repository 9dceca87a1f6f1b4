import assert from 'node:assert/strict';
import { newPerson, signIn } from '../person';
import { accessible, firstArticle, type Journey, publicComment } from './journey';

const wellBuilt =
  (dark: boolean): Journey =>
  async (browser, site) => {
    const person = await newPerson(browser, site.url, { dark, width: dark ? 360 : 1280 });
    const { page } = person;
    const article = await firstArticle(page);
    await signIn(person, site.url, 'admin@demo.test');
    for (const path of [
      '/',
      article,
      '/jobs',
      '/books',
      '/topics',
      '/archive',
      '/rules',
      '/imprint',
      '/privacy',
      '/contact',
      '/accessibility',
      '/account/sign-in',
      '/account',
      '/account/comments',
      '/account/profile',
      '/account/data',
      `${article}/comment`,
      `/comments/${await publicComment(site)}/notice`,
      '/desk/moderation',
      '/desk/settings',
      '/desk/articles/new',
      '/desk/media',
      '/desk/media/1',
      '/desk/topics',
      '/desk/authors/1',
      '/desk/books/1',
      '/desk/moderation?view=all&order=newest',
      '/desk/moderation/presets',
      '/desk/moderation?view=noticed',
      '/desk/jobs',
      '/desk/jobs/1',
      '/desk/newsletter',
      '/desk/mail',
      '/newsletter',
      '/transparency',
      '/account/subscriptions',
      '/desk/moderation/rules',
      '/desk/moderation/comments/1',
      '/desk/moderation/comments/1/similar',
      '/no-such-page',
    ]) {
      await page.goto(path);
      await accessible(page);
    }
  };

const fits: Journey = async (browser, site) => {
  const person = await newPerson(browser, site.url, { width: 320 });
  const { page } = person;
  const article = await firstArticle(page);
  await signIn(person, site.url, 'admin@demo.test');
  for (const path of [
    '/',
    article,
    '/jobs',
    '/books',
    '/rules',
    '/account/sign-in',
    '/desk/moderation',
    '/desk/settings',
    '/desk/moderation/rules',
    '/desk/moderation/comments/1',
  ]) {
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
