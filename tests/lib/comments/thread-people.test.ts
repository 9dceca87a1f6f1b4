import { beforeEach, expect, test } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { threadPeople } from '@/lib/comments/thread-people';
import { db } from '@/lib/db';
import { type Cast, createCast, post, postApproved } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});
const people = () => threadPeople(cast.article.slug);

test('who has a visible comment there, by name, and nobody else', async () => {
  const articleId = cast.article.id;
  await postApproved({ actor: cast.noah, articleId }, cast.mo);
  await postApproved({ actor: cast.mia, articleId }, cast.mo);
  await postApproved({ actor: cast.mia, articleId }, cast.mo);
  await post({ actor: cast.eda, articleId });
  await postApproved({ actor: cast.ada, articleId: cast.otherArticle.id }, cast.mo);
  expect(await people()).toEqual(['Mia', 'Noah']);
});

test('somebody whose account is erased can no longer be called', async () => {
  await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
  await eraseAccount({ email: 'mia@example.org', comments: 'KEEP' }, cast.mia);
  expect(await people()).not.toContain('Mia');
});

test('of an article that is not published there is nothing to learn', async () => {
  await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
  await db.article.update({ where: { id: cast.article.id }, data: { status: 'WITHDRAWN' } });
  expect(await people()).toBeNull();
  expect(await threadPeople('nothing-here')).toBeNull();
});
