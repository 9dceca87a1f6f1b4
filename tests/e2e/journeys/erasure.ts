import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as nextTry } from 'node:timers/promises';
import { photo } from '@/tests/support/picture-bytes';
import { backstage } from '../backstage';
import { hotArticle } from '../hot-article';
import { newPerson, signIn } from '../person';
import { approve, type Journey, replaceText, writeComment } from './journey';

/** Words that stand nowhere else. */
const [NAME, TEXT, BIO, MAIL] = ['Quirlinde Marbel', 'zwirbelnuss', 'krempelhuber', 'flunkerbein'];
const MARKS = [NAME, TEXT, BIO, MAIL];

/** All files of the portal but those of the database, whose rows are asked for instead. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return entry.name === 'postgres' ? [] : filesOf(join(folder, entry.name));
    return entry.isFile() ? [join(folder, entry.name)] : [];
  });
}

const leavesNothing: Journey = async (browser, site) => {
  const { path } = await hotArticle(site, { slug: 'wo-jemand-war', sizes: [1] });
  const email = `${MAIL}@example.org`;
  const person = await newPerson(browser, site.url);
  const { page } = person;
  await signIn(person, site.url, email);
  await page.goto('/account/profile');
  await replaceText(page, 'input[name=name]', NAME);
  await page.locator('form:has([name=name]) button[type=submit]').click();
  await page.waitForURL('**saved=1**');
  await replaceText(page, 'textarea[name=bio]', BIO);
  await page.check('input[name=listed]');
  await page.locator('form:has([name=bio]) button[type=submit]').click();
  await page.getByText(site.t('profile.waiting')).waitFor();
  const buffer = await photo({ width: 300, height: 300 });
  await page.setInputFiles('input[name=file]', { name: `${MAIL}.jpg`, mimeType: 'image/jpeg', buffer });
  await page.getByRole('button', { name: site.t('profile.upload') }).click();
  const portrait = (await page.getByAltText(site.t('profile.yourPicture')).getAttribute('src')) ?? '';
  const own = (await page.getByRole('link', { name: site.t('profile.toPage') }).getAttribute('href')) ?? '';
  await writeComment(person, path, `Ein Wort: ${TEXT} eins`);
  const moderator = await newPerson(browser, site.url);
  await signIn(moderator, site.url, 'moderator@demo.test');
  await approve(moderator, `${TEXT} eins`);
  await writeComment(person, path, `Ein Wort: ${TEXT} zwei`);
  await page.goto(`${path}/comment`);
  const kept = page.waitForResponse('**/api/drafts');
  await replaceText(page, 'textarea[name=text]', `Ein Entwurf: ${TEXT} drei`);
  assert.equal((await kept).status(), 200);

  const people = `/api${path}/people`;
  const places = [path, people, own, `${path}/comments/feed.xml`, '/comments/feed.xml', '/comments/feed.json', '/'];
  const read = async () => (await Promise.all(places.map((at) => fetch(site.url + at).then((a) => a.text())))).join();
  const before = await read();
  assert.ok(before.includes(TEXT) && before.includes(NAME), 'there was something to find');
  assert.equal((await fetch(site.url + portrait)).status, 200);

  await page.goto('/account/data');
  await page.check('input[name=comments][value=DELETE]');
  await page.fill('form:has([name=comments]) input[name=email]', email);
  await page.locator('form:has([name=comments]) button[type=submit]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/account/data'));

  const after = await read();
  // A task drops its files.
  const latest = Date.now() + 20_000;
  while ((await fetch(site.url + portrait)).status !== 404) {
    assert.ok(Date.now() < latest, 'the portrait is still served');
    await nextTry(200);
  }
  const { db } = await backstage(site);
  const { tablesWith } = await import('@/tests/support/traces');
  const files = filesOf(site.data).map((file) => ({ file, content: readFileSync(file) }));
  for (const mark of MARKS) {
    assert.ok(!after.includes(mark), `${mark} is still read`);
    assert.deepEqual(await tablesWith(mark), [], mark);
    const left = files.filter(({ file, content }) => file.includes(mark) || content.includes(mark));
    assert.deepEqual(left, [], `${mark} in a file`);
  }
  assert.equal(await db.comment.count({ where: { status: 'WITHDRAWN', article: { slug: 'wo-jemand-war' } } }), 2);
};

export const erasure: Record<string, Journey> = {
  'erasure: afterwards no mark is left in any table, file, feed or page': leavesNothing,
};
