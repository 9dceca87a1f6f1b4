import { describe, expect, test } from 'vitest';
import { postComment } from '@/lib/comments/post-comment';
import { threadPage } from '@/lib/comments/queries';
import { db } from '@/lib/db';
import { article, person } from '../../support/cast';

const form = (articleId: number, actor: { id: string }, text = 'Hallo') => ({ articleId, parentId: undefined, formKey: crypto.randomUUID(), text, actor });

describe('postComment', () => {
  test('stores a comment that waits and that the public does not see', async () => {
    const [anna, { id: articleId }] = [await person('anna'), await article()];
    const { id } = await postComment(form(articleId, anna));
    expect(await db.comment.findUnique({ where: { id } })).toMatchObject({ status: 'WAITING', publishedRevisionId: null, rootId: id });
    expect((await threadPage({ articleId, page: 1 })).comments).toEqual([]);
  });

  test('the same form sent ten times at once is one comment', async () => {
    const [anna, { id: articleId }] = [await person('anna'), await article()];
    const same = form(articleId, anna);
    const answers = await Promise.all(Array.from({ length: 10 }, () => postComment(same)));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await db.comment.count()).toBe(1);
  });

  test('refuses a reply to a comment that is not visible', async () => {
    const [anna, { id: articleId }] = [await person('anna'), await article()];
    const { id: parentId } = await postComment(form(articleId, anna));
    await expect(postComment({ ...form(articleId, anna), parentId })).rejects.toMatchObject({ key: 'parentGone', status: 404 });
  });

  test('refuses a closed thread and an article that is gone', async () => {
    const [anna, closed] = [await person('anna'), await article('zu', false)];
    await expect(postComment(form(closed.id, anna))).rejects.toMatchObject({ status: 409 });
    await expect(postComment(form(999, anna))).rejects.toMatchObject({ status: 404 });
  });
});
