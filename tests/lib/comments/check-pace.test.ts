import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { type Cast, createCast, post, refusalOf } from '@/tests/support/cast';

let cast: Cast;
const age = (days: number) =>
  db.user.update({ where: { id: cast.mia.id }, data: { createdAt: new Date(Date.now() - days * 86_400_000) } });
async function written(): Promise<number> {
  for (let count = 0; ; count++) {
    const refusal = await refusalOf(post({ actor: cast.mia, articleId: cast.article.id })).catch(() => null);
    if (refusal) {
      expect(refusal).toMatchObject({ key: 'tooMany', status: 429 });
      return count;
    }
  }
}

beforeEach(async () => {
  cast = await createCast();
});

test('an account of the first day writes less', async () => {
  await age(0);
  expect(await written()).toBe(5);
});

test('an older one writes more', async () => {
  expect(await written()).toBe(20);
});

test('slow mode: one comment a person, and when the next', async () => {
  await db.article.update({ where: { id: cast.article.id }, data: { slowModeMinutes: 10 } });
  const { id } = await post({ actor: cast.mia, articleId: cast.article.id });
  await post({ actor: cast.noah, articleId: cast.article.id });
  await post({ actor: cast.mia, articleId: cast.otherArticle.id });
  expect(await refusalOf(post({ actor: cast.mia, articleId: cast.article.id }))).toMatchObject({
    key: 'slowMode',
    status: 429,
    values: { pace: 10, minutes: 10, hours: 0 },
  });
  await db.comment.update({ where: { id }, data: { createdAt: new Date(Date.now() - 600_001) } });
  await post({ actor: cast.mia, articleId: cast.article.id });
});
