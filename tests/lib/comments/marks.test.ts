import { beforeEach, describe, expect, test } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { ignorePerson } from '@/lib/comments/ignore-person';
import { markHelpful } from '@/lib/comments/mark-helpful';
import { ignoredPeople, markedComment, viewerMarks } from '@/lib/comments/marks/queries';
import { threadPage } from '@/lib/comments/pages/queries';
import { stopIgnoring } from '@/lib/comments/stop-ignoring';
import { db } from '@/lib/db';
import { type Cast, createCast, post, postApproved, refusalOf } from '@/tests/support/cast';

let cast: Cast;
let comment: { id: number };
beforeEach(async () => {
  cast = await createCast();
  comment = await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
});

const mark = (helpful = true) => markHelpful({ commentId: comment.id, helpful }, cast.noah);
const tasks = () => db.$queryRaw<{ key: string }[]>`
  SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'refresh_thread'`;

describe('a comment marked as helpful', () => {
  test('counts once, however often it is said', async () => {
    await Promise.all([mark(), mark(), mark()]);
    await mark();
    expect(await markedComment({ id: comment.id, viewer: cast.noah })).toMatchObject({ helpful: 1, mine: true });
    expect((await threadPage({ articleId: cast.article.id, page: 1 })).comments[0]?.helpful).toBe(1);
  });

  test('may be unmarked again, also twice', async () => {
    await mark();
    await mark(false);
    await mark(false);
    expect(await markedComment({ id: comment.id, viewer: cast.noah })).toMatchObject({ helpful: 0, mine: false });
  });

  test('is counted for everybody and marked only for who did it', async () => {
    await mark();
    const [marks] = await viewerMarks({ ids: [comment.id], viewer: cast.sina });
    expect(marks).toEqual({ id: comment.id, own: false, helpful: 1, mine: false, ignored: false });
  });

  test('lets its article refresh once a minute, not once a click', async () => {
    const other = await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
    await mark();
    await mark(false);
    await markHelpful({ commentId: other.id, helpful: true }, cast.noah);
    expect(await tasks()).toEqual([{ key: `refresh_thread:${cast.article.id}` }]);
  });

  test('that changes nothing refreshes nothing', async () => {
    await mark(false);
    expect(await tasks()).toEqual([]);
  });
});

describe('is refused and stores nothing:', () => {
  test("a mark on one's own comment, 403", async () => {
    const own = markHelpful({ commentId: comment.id, helpful: true }, cast.mia);
    expect(await refusalOf(own)).toMatchObject({ key: 'ownComment', status: 403 });
    expect(await db.commentReaction.count()).toBe(0);
  });

  test('a mark on what the public does not see, 404', async () => {
    const waiting = await post({ actor: cast.mia, articleId: cast.article.id });
    const hidden = markHelpful({ commentId: waiting.id, helpful: true }, cast.noah);
    expect(await refusalOf(hidden)).toMatchObject({ key: 'commentGone', status: 404 });
    expect(await markedComment({ id: waiting.id, viewer: cast.noah })).toBeNull();
  });

  test('the 61st mark in ten minutes, 429', async () => {
    for (let made = 0; made < 60; made++) await mark(made % 2 === 0);
    expect(await refusalOf(mark())).toMatchObject({ key: 'tooMany', status: 429 });
  });

  test('ignoring oneself, 403, or the author of what nobody sees, 404', async () => {
    expect(await refusalOf(ignorePerson({ commentId: comment.id }, cast.mia))).toMatchObject({ status: 403 });
    const withdrawn = await postApproved({ actor: cast.mia, articleId: cast.otherArticle.id }, cast.mo);
    await db.article.update({ where: { id: cast.otherArticle.id }, data: { status: 'WITHDRAWN' } });
    expect(await refusalOf(ignorePerson({ commentId: withdrawn.id }, cast.noah))).toMatchObject({ status: 404 });
    const waiting = await post({ actor: cast.mia, articleId: cast.article.id });
    expect(await refusalOf(ignorePerson({ commentId: waiting.id }, cast.noah))).toMatchObject({ status: 404 });
    expect(await db.ignoredPerson.count()).toBe(0);
  });
});

describe('an ignored person', () => {
  const ignored = async (viewer: { id: string }) =>
    (await viewerMarks({ ids: [comment.id], viewer })).map((marks) => marks.ignored);

  test('is ignored by one person only, and not in return', async () => {
    await ignorePerson({ commentId: comment.id }, cast.noah);
    await ignorePerson({ commentId: comment.id }, cast.noah);
    expect(await ignored(cast.noah)).toEqual([true]);
    expect(await ignored(cast.sina)).toEqual([false]);
    const answer = await postApproved({ actor: cast.noah, articleId: cast.article.id }, cast.mo);
    expect(await viewerMarks({ ids: [answer.id], viewer: cast.mia })).toMatchObject([{ ignored: false }]);
  });

  test('stands in the list until shown again', async () => {
    await ignorePerson({ commentId: comment.id }, cast.noah);
    expect(await ignoredPeople(cast.noah)).toMatchObject([{ ignoredId: cast.mia.id, ignored: { name: 'Mia' } }]);
    await stopIgnoring({ personId: cast.mia.id }, cast.sina);
    expect(await ignored(cast.noah)).toEqual([true]);
    await stopIgnoring({ personId: cast.mia.id }, cast.noah);
    await stopIgnoring({ personId: cast.mia.id }, cast.noah);
    expect(await ignoredPeople(cast.noah)).toEqual([]);
  });
});

test('an account that is erased leaves no mark and is in nobody’s list', async () => {
  const answer = await postApproved({ actor: cast.noah, articleId: cast.article.id }, cast.mo);
  await mark();
  await ignorePerson({ commentId: comment.id }, cast.noah);
  await ignorePerson({ commentId: answer.id }, cast.mia);
  await eraseAccount({ email: 'noah@example.org', comments: 'KEEP' }, cast.noah);
  expect(await db.commentReaction.count()).toBe(0);
  expect(await db.ignoredPerson.count()).toBe(0);
});

test('roles are shown beside the name', async () => {
  await postApproved({ actor: cast.sina, articleId: cast.article.id }, cast.mo);
  const { comments } = await threadPage({ articleId: cast.article.id, page: 1 });
  expect(comments.map(({ role }) => role)).toEqual(['MEMBER', 'MODERATOR']);
});
