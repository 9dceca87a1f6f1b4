import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { articleContent } from '@/lib/articles/content';
import { deskArticle } from '@/lib/articles/desk/queries';
import { publishArticle } from '@/lib/articles/publish-article';
import { publishedArticle } from '@/lib/articles/queries';
import { saveArticle } from '@/lib/articles/save-article';
import { db } from '@/lib/db';
import { setEnv } from '@/lib/env';
import { seedDemo } from '@/prisma/demo/seed';
import { person } from '@/tests/support/cast';

const folder = mkdtempSync(join(tmpdir(), 'depesche-demo-'));
setEnv({ STORAGE_URL: `file:${folder}` });
afterAll(() => rmSync(folder, { recursive: true }));

const seed = (locale: 'de' | 'en') => seedDemo({ locale, log: () => undefined });

/** What the working copies hold, and which of them readers see; lists of numbers in one order. */
async function workingCopies() {
  const select = { articleId: true, content: true, publishedOf: { select: { id: true } } };
  const revisions = await db.articleRevision.findMany({ orderBy: { articleId: 'asc' }, select });
  return revisions.map(({ content, ...rest }) => {
    const { topicIds, authorIds, ...own } = articleContent.parse(content);
    return { ...rest, ...own, topicIds: topicIds.toSorted(), authorIds: authorIds.toSorted() };
  });
}

test.each(['de', 'en'] as const)('every article of the demo can be worked on: %s', async (locale) => {
  await seed(locale);
  const actor = await person('Eda', 'EDITOR');
  const articles = await db.article.findMany({ select: { id: true, slug: true, bodyHtml: true } });
  expect(articles.length).toBeGreaterThan(5);
  for (const { id, slug, bodyHtml } of articles) {
    const { revision, content } = (await deskArticle(id)) ?? {};
    if (!content) throw new Error(`no ${slug}`);
    expect(content.bodyHtml).toBe(bodyHtml);
    const changed = { ...content, teaser: 'Another teaser.' };
    const { revisionId } = await saveArticle({ id, basedOn: revision?.id ?? null, content: changed }, actor);
    await publishArticle({ id, revisionId }, actor);
    expect(await publishedArticle(slug)).toMatchObject({ teaser: 'Another teaser.', bodyHtml });
  }
});

test('what older versions have kept without a revision gets one', async () => {
  await seed('en');
  const made = await workingCopies();
  await db.articleRevision.deleteMany();
  const file = 'prisma/migrations/20261127000000_every_article_has_a_revision/migration.sql';
  await db.$executeRawUnsafe(readFileSync(file, 'utf8'));
  expect(await workingCopies()).toEqual(made);
});
