import { beforeEach, describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { autosaveArticle } from '@/lib/articles/autosave-article';
import { articleContent } from '@/lib/articles/content';
import { publishArticle } from '@/lib/articles/publish-article';
import { reviewArticle } from '@/lib/articles/review/review-article';
import { saveArticle } from '@/lib/articles/save-article';
import { scheduleArticle } from '@/lib/articles/schedule-article';
import { db } from '@/lib/db';
import { changeSettings } from '@/lib/site/settings/change-settings';
import type { ReviewVerdict } from '@/prisma/generated/enums';
import { type Cast, createCast, person, refusalOf } from '@/tests/support/cast';

let cast: Cast;
let otto: Viewer;
beforeEach(async () => {
  cast = await createCast();
  otto = await person('Otto', 'EDITOR');
});

const content = (title = 'Hello') => articleContent.parse({ title, slug: 'hello', bodyHtml: '<p>One.</p>' });
const draft = () => saveArticle({ id: null, basedOn: null, content: content() }, cast.eda);
const twoEyes = () => changeSettings({ values: { articleReview: 'second' }, actor: cast.ada });
const judge = (article: { id: number; revisionId: number }, verdict: ReviewVerdict, actor: Viewer, note = '') =>
  reviewArticle({ ...article, verdict, note }, actor);
const state = async (id: number) =>
  (await db.article.findUniqueOrThrow({ where: { id }, select: { status: true } })).status;

describe('where the setting asks for two', () => {
  beforeEach(twoEyes);

  test('nobody publishes or schedules alone what they wrote last', async () => {
    const article = await draft();
    const refusal = { key: 'reviewMissing', status: 409 };
    expect(await refusalOf(publishArticle(article, cast.eda))).toMatchObject(refusal);
    const at = new Date(Date.now() + 60_000);
    expect(await refusalOf(scheduleArticle({ ...article, at }, cast.eda))).toMatchObject(refusal);
    expect(await state(article.id)).toBe('DRAFT');
  });

  test('approved by another, the writer publishes; what is written afterwards needs another look', async () => {
    const article = await draft();
    await judge(article, 'APPROVED', otto);
    await publishArticle(article, cast.eda);
    expect(await state(article.id)).toBe('PUBLISHED');
    const next = await saveArticle({ id: article.id, basedOn: article.revisionId, content: content('Two') }, cast.eda);
    expect(await refusalOf(publishArticle(next, cast.eda))).toMatchObject({ key: 'reviewMissing' });
  });

  test('a second person who publishes it has seen it', async () => {
    await publishArticle(await draft(), otto);
    expect(await db.article.count({ where: { slug: 'hello', status: 'PUBLISHED' } })).toBe(1);
  });
});

test('where it does not, one person publishes alone', async () => {
  const article = await draft();
  await publishArticle(article, cast.eda);
  expect(await state(article.id)).toBe('PUBLISHED');
});

describe('a review', () => {
  test('asked for shows as a state; returned it is a draft again, with what is to be done', async () => {
    const article = await draft();
    await judge(article, 'REQUESTED', cast.eda);
    expect(await state(article.id)).toBe('IN_REVIEW');
    await judge(article, 'RETURNED', otto, 'A source, please.');
    expect(await state(article.id)).toBe('DRAFT');
    expect(await db.articleReview.findMany({ orderBy: { id: 'asc' }, select: { verdict: true, note: true } })).toEqual([
      { verdict: 'REQUESTED', note: '' },
      { verdict: 'RETURNED', note: 'A source, please.' },
    ]);
  });

  test('is not for one’s own text, needs a note to return it, and is about what was seen', async () => {
    const article = await draft();
    expect(await refusalOf(judge(article, 'APPROVED', cast.eda))).toMatchObject({ key: 'ownReview' });
    expect(await refusalOf(judge(article, 'RETURNED', otto))).toMatchObject({ key: 'returnNeedsNote' });
    await saveArticle({ id: article.id, basedOn: article.revisionId, content: content('Two') }, cast.eda);
    expect(await refusalOf(judge(article, 'APPROVED', otto))).toMatchObject({ key: 'savedMeanwhile' });
    expect(await db.articleReview.count()).toBe(0);
  });

  test('of what the page has saved by itself stays, although its editor writes on', async () => {
    const first = await autosaveArticle({ id: null, basedOn: null, content: content() }, cast.eda);
    await judge(first, 'REQUESTED', cast.eda);
    await autosaveArticle({ id: first.id, basedOn: first.revisionId, content: content('Two') }, cast.eda);
    expect(await db.articleReview.count()).toBe(1);
  });

  test.each(['mia', 'mo'] as const)('%s may not', async (name) => {
    expect(await refusalOf(judge(await draft(), 'APPROVED', cast[name]))).toMatchObject({ status: 403 });
  });
});
