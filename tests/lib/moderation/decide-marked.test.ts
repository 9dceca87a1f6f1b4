import { beforeEach, describe, expect, test } from 'vitest';
import { editComment } from '@/lib/comments/edit-comment';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { decideMarked } from '@/lib/moderation/decide-marked';
import { type MarkedDecisionInput, markedForm, undoForm } from '@/lib/moderation/schema';
import { undoDecisions } from '@/lib/moderation/undo-decisions';
import { approval, type Cast, createCast, post, refusalOf } from '@/tests/support/cast';

let cast: Cast;
let comments: { id: number }[];
beforeEach(async () => {
  cast = await createCast();
  comments = [];
  for (let number = 0; number < 12; number++) {
    const actor = number === 0 ? cast.mo : cast.mia;
    comments.push(await post({ actor, articleId: cast.article.id, text: `Number ${number}` }));
  }
});

async function act(what: object, among = comments): Promise<MarkedDecisionInput> {
  const marks = await Promise.all(
    among.map(async (comment) => {
      const { commentId, revisionId, version } = await approval(comment);
      return { commentId, revisionId, version };
    }),
  );
  return { ...what, marks } as MarkedDecisionInput;
}
const rejecting = () => ({ verdict: 'REJECT', houseRuleVersionId: cast.rule.id, explanation: 'Advertising.' });
const count = (status: 'WAITING' | 'APPROVED' | 'REJECTED') => db.comment.count({ where: { status } });

test('one act is one record and one letter a comment', async () => {
  const { done, refused } = await decideMarked(await act(rejecting(), comments.slice(1)), cast.mo);
  expect([done.length, refused]).toEqual([11, []]);
  expect(await db.moderationDecision.count()).toBe(11);
  expect(await db.mail.count()).toBe(11);
  expect(await count('REJECTED')).toBe(11);
});

test('what has changed, is decided or is one’s own is refused by itself and named', async () => {
  const input = await act({ verdict: 'APPROVE' });
  const [own, edited, taken] = comments;
  await editComment({ id: edited?.id ?? 0, version: 1, text: 'Something else.' }, cast.mia);
  await decideComment(await approval(taken ?? { id: 0 }), cast.sina);
  const { done, refused } = await decideMarked(input, cast.mo);
  expect(done).toHaveLength(9);
  const told = refused
    .sort((a, b) => a.commentId - b.commentId)
    .map(({ commentId, author, refusal }) => [commentId, author, refusal.key, refusal.values.moderator]);
  expect(told).toEqual([
    [own?.id, 'Mo', 'forbidden', undefined],
    [edited?.id, 'Mia', 'changedMeanwhile', undefined],
    [taken?.id, 'Mia', 'alreadyApproved', 'Sina'],
  ]);
});

test('a dozen moderators with the same marks: one record a comment, everybody is told of the rest', async () => {
  const input = await act({ verdict: 'APPROVE' }, comments.slice(1));
  const people = [cast.mo, cast.sina, cast.ada];
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, n) => decideMarked(input, people[n % 3] ?? cast.mo)),
  );
  expect(outcomes.reduce((sum, { done }) => sum + done.length, 0)).toBe(11);
  expect(outcomes.every(({ done, refused }) => done.length + refused.length === 11)).toBe(true);
  expect(await db.moderationDecision.count()).toBe(11);
  expect(await count('APPROVED')).toBe(11);
}, 30_000);

test('a whole act is taken back at once', async () => {
  const { done } = await decideMarked(await act(rejecting(), comments.slice(1)), cast.mo);
  const { done: undone } = await undoDecisions({ decisionIds: done.map(({ decisionId }) => decisionId) }, cast.mo);
  expect(undone).toHaveLength(11);
  expect(await count('WAITING')).toBe(12);
  expect(await db.mail.count()).toBe(0);
});

test('a member decides nothing', async () => {
  expect(await refusalOf(decideMarked(await act({ verdict: 'APPROVE' }), cast.noah))).toMatchObject({ status: 403 });
  expect(await refusalOf(decideComment(await approval(comments[1] ?? { id: 0 }), cast.noah))).toMatchObject({
    status: 403,
  });
});

describe('the form without scripts', () => {
  test('every ticked box carries the wording that was seen', () => {
    const fields = { verdict: 'APPROVE', 'mark-7': '70:2', 'mark-8': '80:1', other: 'x' };
    expect(markedForm.parse(fields)).toEqual({
      verdict: 'APPROVE',
      marks: [
        { commentId: 7, revisionId: 70, version: 2 },
        { commentId: 8, revisionId: 80, version: 1 },
      ],
    });
  });

  test.each([
    [{ verdict: 'APPROVE' }, 'nothingMarked'],
    [{ verdict: 'REJECT', 'mark-1': '1:1' }, 'ruleMissing'],
  ])('%o: %s', (fields, message) => expect(markedForm.safeParse(fields).error?.issues[0]?.message).toBe(message));

  test('broken marks and lists are refused', () => {
    expect(markedForm.safeParse({ verdict: 'APPROVE', 'mark-1': 'x:y' }).success).toBe(false);
    expect(undoForm.safeParse({ decisionIds: '1,x' }).success).toBe(false);
    expect(undoForm.parse({ decisionIds: '1,2' })).toEqual({ decisionIds: [1, 2] });
  });
});
