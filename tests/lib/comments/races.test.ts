import { beforeEach, expect, test, vi } from 'vitest';
import { editComment } from '@/lib/comments/edit-comment';
import { threadPage } from '@/lib/comments/pages/queries';
import { withdrawComment } from '@/lib/comments/withdraw-comment';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { decideComment } from '@/lib/moderation/decide-comment';
import { approval, type Cast, createCast, person, post, postApproved, rejection } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const ROUNDS = 12;

/** Starts all of them at once; whoever loses must have been refused, and not have failed. */
async function atOnce(acts: (() => Promise<unknown>)[]): Promise<void> {
  for (const outcome of await Promise.allSettled(acts.map((act) => act()))) {
    if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Refusal);
  }
}

test('F17: an approval, a rejection, an edit and a withdrawal at once leave one story', {
  timeout: 120_000,
}, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    // A writer of their own each time: nobody writes so fast.
    const writer = await person(`W${round}`, 'MEMBER');
    const comment = await post({ actor: writer, articleId: cast.article.id, text: 'Seen.' });
    const [seen, refusal] = [await approval(comment), await rejection(comment, cast.rule)];
    await atOnce([
      () => decideComment(seen, cast.mo),
      () => decideComment(refusal, cast.sina),
      () => editComment({ id: comment.id, version: 1, text: 'Unseen.' }, writer),
      () => withdrawComment({ id: comment.id }, writer),
    ]);
    const after = await db.comment.findUniqueOrThrow({
      where: { id: comment.id },
      select: { status: true, publishedRevisionId: true, decisions: { select: { verdict: true, toStatus: true } } },
    });
    const decided = after.decisions.filter(({ verdict }) => verdict === 'APPROVE' || verdict === 'REJECT');
    expect(decided.length).toBeLessThanOrEqual(2);
    // Whatever came first: only the wording that was seen can be public, and only while approved.
    if (after.publishedRevisionId !== null) expect(after.publishedRevisionId).toBe(seen.revisionId);
    if (after.status === 'REJECTED' || after.status === 'WITHDRAWN') expect(after.publishedRevisionId).toBeNull();
  }
  const { comments, count } = await threadPage({ articleId: cast.article.id, page: 1 });
  expect(comments.map(({ html }) => html).filter((html) => html?.includes('Unseen'))).toEqual([]);
  const visible = await db.comment.count({ where: { articleId: cast.article.id, publishedRevisionId: { not: null } } });
  expect(count).toBe(visible);
});

test('F18: a thread that closes and an article that goes while people write take nothing in afterwards', async () => {
  const writers = await Promise.all([...Array(6).keys()].map((n) => person(`V${n}`, 'MEMBER')));
  const parent = await postApproved({ actor: cast.noah, articleId: cast.article.id }, cast.mo);
  await atOnce([
    ...writers.map((actor) => () => post({ actor, articleId: cast.article.id, parentId: parent.id })),
    () => db.article.update({ where: { id: cast.article.id }, data: { commentsOpen: false } }),
  ]);
  const stored = await db.comment.count();
  await atOnce(writers.map((actor) => () => post({ actor, articleId: cast.article.id })));
  expect(await db.comment.count()).toBe(stored);
});

test('slow mode: of two comments that one person sends to two servers at the same moment, one is taken', async () => {
  await db.article.update({ where: { id: cast.article.id }, data: { slowModeMinutes: 10 } });
  vi.resetModules();
  const elsewhere = (await import('@/tests/support/cast')).post;
  for (let round = 0; round < ROUNDS; round++) {
    const actor = await person(`S${round}`, 'MEMBER');
    const mine = { actor, articleId: cast.article.id };
    const sent = await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${actor.id} FOR UPDATE`;
      const both = Promise.allSettled([post({ ...mine, text: 'One' }), elsewhere({ ...mine, text: 'Two' })]);
      await vi.waitFor(async () => expect(await waitingForLocks()).toBe(2), { interval: 5, timeout: 2_500 });
      return { both };
    });
    expect((await sent.both).map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db.comment.count({ where: { authorId: actor.id } })).toBe(1);
  }
});

const waitingForLocks = () =>
  db.$queryRaw<unknown[]>`
    SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`.then(
    ({ length }) => length,
  );
