import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { keepDraft } from '@/lib/comments/drafts/keep-draft';
import { ownDraft } from '@/lib/comments/drafts/queries';
import { MOST_DRAFTS } from '@/lib/comments/limits';
import { commentDraft } from '@/lib/comments/schema';
import { db } from '@/lib/db';
import { type Cast, createCast, post, refusalOf } from '@/tests/support/cast';

let cast: Cast;
const formKey = randomUUID();
const draft = (text: string) => ({ articleId: cast.article.id, parentId: undefined, formKey, text });
const kept = () => ownDraft({ articleId: cast.article.id, parentId: 0, viewer: cast.mia });

beforeEach(async () => {
  cast = await createCast();
});

test('the last text stays, for its writer only', async () => {
  await keepDraft(draft('One'), cast.mia);
  await keepDraft(draft('One and two '), cast.mia);
  expect(await kept()).toEqual({ text: 'One and two ', formKey });
  expect(await ownDraft({ articleId: cast.article.id, parentId: 0, viewer: cast.noah })).toBeNull();
});

test('an emptied field is forgotten', async () => {
  await keepDraft(draft('One'), cast.mia);
  await keepDraft(draft(''), cast.mia);
  expect(await kept()).toBeNull();
});

test('what was sent is no draft any more, not even by a late message of its form', async () => {
  await keepDraft(draft('One'), cast.mia);
  await post({ actor: cast.mia, articleId: cast.article.id, text: 'One', formKey });
  expect(await kept()).toBeNull();
  await keepDraft(draft(' One\n'), cast.mia);
  expect(await kept()).toBeNull();
});

test('another text in the form of a comment that was sent, as in a second tab, is kept', async () => {
  await keepDraft(draft('One'), cast.mia);
  await post({ actor: cast.mia, articleId: cast.article.id, text: 'One', formKey });
  await keepDraft(draft('Two'), cast.mia);
  expect(await kept()).toEqual({ text: 'Two', formKey });
});

test('a text sent while its draft is under way leaves none behind, every time', async () => {
  for (let attempt = 0; attempt < 10; attempt++) {
    const key = randomUUID();
    const text = `Attempt ${attempt}`;
    await Promise.all([
      keepDraft({ ...draft(text), formKey: key }, cast.mia),
      post({ actor: cast.mia, articleId: cast.article.id, text, formKey: key }),
    ]);
    expect(await kept()).toBeNull();
  }
});

test('a withdrawn article takes none', async () => {
  await db.article.update({ where: { id: cast.article.id }, data: { status: 'WITHDRAWN' } });
  expect(await refusalOf(keepDraft(draft('One'), cast.mia))).toMatchObject({ key: 'articleGone', status: 404 });
});

test('an answer is kept only to a comment of this article', async () => {
  const comment = await post({ actor: cast.noah, articleId: cast.article.id });
  await keepDraft({ ...draft('One'), parentId: comment.id }, cast.mia);
  for (const wrong of [{ parentId: comment.id + 1 }, { parentId: comment.id, articleId: cast.otherArticle.id }])
    expect(await refusalOf(keepDraft({ ...draft('One'), ...wrong }, cast.mia))).toMatchObject({ key: 'parentGone' });
  expect(await db.commentDraft.count()).toBe(1);
});

test('of one person’s drafts the latest fifty stay, and everybody else’s', async () => {
  await keepDraft(draft('Noah’s'), cast.noah);
  const data = [...Array(MOST_DRAFTS).keys()].map((n) => ({
    ...{ userId: cast.mia.id, articleId: cast.article.id, parentId: n + 1, formKey, text: `Text ${n}` },
    updatedAt: new Date(Date.now() - (n + 1) * 1_000),
  }));
  await db.commentDraft.createMany({ data });
  await keepDraft(draft('The latest'), cast.mia);
  const left = await db.commentDraft.findMany({ where: { userId: cast.mia.id }, select: { text: true } });
  expect(left.length).toBe(MOST_DRAFTS);
  expect(left).not.toContainEqual({ text: `Text ${MOST_DRAFTS - 1}` });
  expect(left).toContainEqual({ text: 'The latest' });
  expect(await db.commentDraft.count({ where: { userId: cast.noah.id } })).toBe(1);
});

test('gone with the account, and after three months', async () => {
  await keepDraft(draft('One'), cast.mia);
  await forgetByClock(new Date(Date.now() + 89 * 86_400_000));
  expect(await kept()).not.toBeNull();
  await forgetByClock(new Date(Date.now() + 91 * 86_400_000));
  expect(await kept()).toBeNull();
  await keepDraft(draft('Two'), cast.mia);
  await eraseAccount({ email: 'mia@example.org', comments: 'KEEP' }, cast.mia);
  expect(await kept()).toBeNull();
});

test.each(['\0', '\ud800', 'x'.repeat(32_001)])('refuses what cannot be kept', (text) => {
  expect(commentDraft.safeParse({ articleId: 1, parentId: '', formKey, text }).success).toBe(false);
});
