import { beforeEach, describe, expect, test } from 'vitest';
import { tags } from '@/lib/cache';
import { editComment } from '@/lib/comments/edit-comment';
import { withdrawComment } from '@/lib/comments/withdraw-comment';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { approval, type Cast, createCast, post, postApproved, refusalOf, rejection } from '@/tests/support/cast';
import { expired } from '@/tests/support/next-cache';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const stored = (id: number) =>
  db.comment.findUniqueOrThrow({
    where: { id },
    select: {
      status: true,
      version: true,
      publishedRevision: { select: { source: true } },
      revisions: { select: { source: true }, orderBy: { number: 'asc' } },
    },
  });

const edit = async ({ id }: { id: number }, text: string, actor = cast.mia) =>
  editComment({ id, text, version: (await stored(id)).version }, actor);

const waiting = () => post({ actor: cast.mia, articleId: cast.article.id, text: 'First.' });
const approved = () => postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'First.' }, cast.mo);

describe('editing', () => {
  test('what waits makes a new revision that waits', async () => {
    const comment = await waiting();
    await edit(comment, 'Second.');
    expect(await stored(comment.id)).toMatchObject({
      status: 'WAITING',
      revisions: [{ source: 'First.' }, { source: 'Second.' }],
    });
  });

  test('what was approved keeps the approved wording visible until the new one is decided', async () => {
    const comment = await approved();
    await edit(comment, 'Second.');
    expect(await stored(comment.id)).toMatchObject({ status: 'WAITING', publishedRevision: { source: 'First.' } });
    await decideComment(await approval(comment), cast.mo);
    expect(await stored(comment.id)).toMatchObject({ status: 'APPROVED', publishedRevision: { source: 'Second.' } });
  });

  test('a rejected edit leaves the approved wording in its place', async () => {
    const comment = await approved();
    await edit(comment, 'Second.');
    await decideComment(await rejection(comment, cast.rule), cast.mo);
    expect(await stored(comment.id)).toMatchObject({ status: 'APPROVED', publishedRevision: { source: 'First.' } });
  });

  test('later than 15 minutes after the approval: 409', async () => {
    const comment = await approved();
    await db.$executeRaw`UPDATE "Comment" SET "publishedAt" = now() - interval '15 minutes 1 second'`;
    expect(await refusalOf(edit(comment, 'Second.'))).toMatchObject({ key: 'editTooLate', status: 409 });
  });

  test('an approval of the edit does not start the 15 minutes again', async () => {
    const comment = await approved();
    await edit(comment, 'Second.');
    await db.$executeRaw`UPDATE "Comment" SET "publishedAt" = now() - interval '16 minutes'`;
    await decideComment(await approval(comment), cast.mo);
    expect(await refusalOf(edit(comment, 'Third.'))).toMatchObject({ key: 'editTooLate' });
  });

  test('somebody else’s: 404', async () => {
    const comment = await waiting();
    expect(await refusalOf(edit(comment, 'Second.', cast.noah))).toMatchObject({ status: 404 });
    expect(await refusalOf(edit(comment, 'Second.', cast.ada))).toMatchObject({ status: 404 });
  });

  test('while a moderator decides: the decision on the old wording is refused', async () => {
    const comment = await waiting();
    const seen = await approval(comment);
    await edit(comment, 'Second.');
    expect(await refusalOf(decideComment(seen, cast.mo))).toMatchObject({ key: 'changedMeanwhile', status: 409 });
    expect(await stored(comment.id)).toMatchObject({ status: 'WAITING', publishedRevision: null });
  });

  test('and deciding at the same moment: one of the two wins, nothing unread is shown', async () => {
    for (let round = 0; round < 10; round++) {
      const comment = await waiting();
      const seen = await approval(comment);
      const [edited] = await Promise.allSettled([
        editComment({ id: comment.id, version: seen.version, text: 'Second.' }, cast.mia),
        decideComment(seen, cast.mo),
      ]);
      const { publishedRevision } = await stored(comment.id);
      expect(publishedRevision?.source ?? '').toBe(edited.status === 'fulfilled' ? '' : 'First.');
      await db.$executeRaw`TRUNCATE "Comment" CASCADE`;
    }
  });
});

describe('withdrawing', () => {
  test('hides an approved comment at once', async () => {
    const comment = await approved();
    expired.length = 0;
    await withdrawComment(comment, cast.mia);
    expect(await stored(comment.id)).toMatchObject({ status: 'WITHDRAWN', publishedRevision: null });
    expect(expired).toEqual([tags.thread(cast.article.id), tags.discussions]);
  });

  test('takes a waiting comment out of the queue', async () => {
    const comment = await waiting();
    const seen = await approval(comment);
    await withdrawComment(comment, cast.mia);
    expect(await refusalOf(decideComment(seen, cast.mo))).toMatchObject({ status: 409 });
  });

  test('twice: 409; somebody else’s: 404', async () => {
    const comment = await waiting();
    expect(await refusalOf(withdrawComment(comment, cast.noah))).toMatchObject({ status: 404 });
    await withdrawComment(comment, cast.mia);
    expect(await refusalOf(withdrawComment(comment, cast.mia))).toMatchObject({ status: 409 });
  });
});
