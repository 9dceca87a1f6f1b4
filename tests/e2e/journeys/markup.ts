import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { threadsOf } from '../../support/crowd';
import { backstage } from '../backstage';
import { newPerson, signIn } from '../person';
import type { Site } from '../site';
import { firstArticle, type Journey, publicComment } from './journey';

// Style apart: React closes void elements, and quotes as it likes.
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    ...{ 'void-style': 'off', 'no-trailing-whitespace': 'off', 'attribute-boolean-style': 'off' },
    ...{ 'attribute-empty-style': 'off', 'no-inline-style': 'off', 'doctype-style': 'off', 'long-title': 'off' },
    // A link's text is the title of what it leads to, whatever the editors chose.
    ...{ 'tel-non-breaking': 'off', 'require-sri': 'off' },
  },
});

const alsoPublic = [
  ...['/', '/topics', '/archive', '/jobs', '/books', '/newsletter', '/rules', '/transparency', '/offline'],
  ...['/imprint', '/privacy', '/contact', '/accessibility', '/account/sign-in', '/no-such-page'],
  ...['/search', '/search?q=Modell', '/search?q=Rechenzentrn', '/search?q=der'],
  '/subscriptions/new?kind=TOPIC&id=1',
];

const valid: Journey = async (_, site) => {
  const faults: string[] = [];
  const pages: [string, string][] = [];
  for (const path of [...alsoPublic, `/comments/${await publicComment(site)}/notice`, ...(await listed(site))]) {
    pages.push([path, await (await fetch(site.url + path)).text()]);
  }
  for (const [path, html] of pages) {
    const { results } = await validator.validateString(html);
    for (const { line, ruleId, message } of results.flatMap(({ messages }) => messages)) {
      faults.push(`${path}: ${ruleId}: ${message}: ${html.split('\n')[line - 1]?.slice(0, 80)}`);
    }
  }
  assert.deepEqual(faults, []);
};

/** What the sitemaps name. */
async function listed(site: Site): Promise<string[]> {
  const locations = async (url: string) =>
    [...(await (await fetch(url)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
  const lists = await locations(`${site.url}/sitemap.xml`);
  const pages = (await Promise.all(lists.filter((list) => !list.endsWith('/news')).map(locations))).flat();
  return pages.map((address) => address.replace(site.url, ''));
}

const MOST_BYTES = { html: 12_000, scripts: 150_000, styles: 15_000 };

/** A demo article as its readers get it, with twenty of the demo comments below it. */
const light: Journey = async (_, site) => {
  const { db, tags, crowd, forget } = await backstage(site);
  const article = await db.article.findFirstOrThrow({
    where: { status: 'PUBLISHED', comments: { none: {} } },
    orderBy: { id: 'asc' },
    select: { id: true, slug: true },
  });
  const author = await db.user.findFirstOrThrow({ where: { email: 'commenter1@demo.test' }, select: { id: true } });
  const texts = await db.commentRevision.findMany({ orderBy: { id: 'asc' }, take: 20, select: { html: true } });
  const html = (place: number) => texts[place]?.html ?? '';
  await crowd({ articleId: article.id, authorId: author.id, answers: threadsOf(2, 3, 1, 4, 5, 1, 1, 3), html });
  await forget([tags.thread(article.id), tags.article(article.slug)]);
  const page = await (await fetch(`${site.url}/articles/${article.slug}`)).text();
  assert.equal(page.match(/<article class="comment"/g)?.length, 20);
  const files = (pattern: RegExp) =>
    Promise.all([...page.matchAll(pattern)].map(async ([, path]) => (await fetch(site.url + path)).text()));
  const weighed = {
    html: gzipSync(page).length,
    // What only ancient browsers load is none of ours.
    scripts: weight(
      await files(/[" ](\/(?:later|_next\/static\/chunks\/[^" \\]+)\.js[^" \\]*)(?=[" ])(?!" noModule)/gi),
    ),
    styles: weight(await files(/<link rel="stylesheet" href="([^"]+)"/g)),
  };
  for (const part of ['html', 'scripts', 'styles'] as const) {
    assert.ok(weighed[part] > 0 && weighed[part] <= MOST_BYTES[part], `${part}: ${weighed[part]} bytes`);
  }
};

const weight = (files: string[]) => files.reduce((sum, file) => sum + gzipSync(file).length, 0);

const still: Journey = async (browser, site) => {
  const { page } = await newPerson(browser, site.url, { width: 360 });
  await page.goto('/', { waitUntil: 'networkidle' });
  // Once each, and before the style sheet that names them: else they come too late for a first visit.
  const faces = await page.evaluate(() => {
    const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return loaded.filter(({ name }) => name.includes('-wght-normal.')).map(({ initiatorType }) => initiatorType);
  });
  assert.deepEqual(faces, ['link', 'link']);
  const article = await firstArticle(page);
  for (const path of ['/', article, '/jobs', '/books']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const moved = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const seen = new PerformanceObserver((list) => done(list.getEntries().length));
          seen.observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => done(seen.takeRecords().length)));
        }),
    );
    assert.equal(moved, 0, `${path} moved while it was loaded`);
  }
};

/** A form's answer leads to an article without loading it: what stands there as HTML alone must not be missing. */
const thereAfterAForm: Journey = async (browser, site) => {
  const reader = await newPerson(browser, site.url);
  await signIn(reader, site.url, 'editor@demo.test');
  const { page } = reader;
  const comment = await publicComment(site);
  await page.goto(`/account/marks/${comment}`);
  await page.locator('main form button').first().click();
  await page.waitForURL(`**/articles/*#comment-${comment}`);
  const parts = ['.article-head h1', '.prose p', `#comment-${comment} .comment-text`, '.site-footer .footer-name'];
  for (const part of parts) {
    await page.locator(part).first().waitFor();
  }
  await page.goBack();
  await page.goForward();
  await page.locator(`#comment-${comment} .comment-text`).waitFor();
};

export const markup: Record<string, Journey> = {
  'markup: every public page is valid HTML': valid,
  'markup: an article with twenty comments is light': light,
  'markup: nothing moves while a page is loaded': still,
  'markup: an article is there also after a form': thereAfterAForm,
};
