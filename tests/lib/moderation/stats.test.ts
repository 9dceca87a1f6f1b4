import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { agreementOf, bandsOf, loadByModerator, timesByDay, waitingByDay } from '@/lib/moderation/stats/queries';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { approval, type Cast, createCast, post, rejection } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

/** A comment about which programmes have said so much before anybody decided; null: they were not asked. */
async function said(score: number | null, advice: number | null = null): Promise<{ id: number }> {
  const comment = await post({ actor: cast.mia, articleId: cast.article.id });
  const { revisionId } = await approval(comment);
  await db.screening.create({ data: { revisionId, signals: [], score, advice } });
  return comment;
}

test('an adviser is measured by what was decided afterwards; one that was not asked is not measured', async () => {
  await decideComment(await rejection(await said(0.91), cast.rule), cast.mo);
  await decideComment(await approval(await said(0.95)), cast.mo);
  await decideComment(await approval(await said(0.02, 0.7)), cast.mo);
  await decideComment(await approval(await said(null)), cast.mo);
  expect(await bandsOf('score')).toEqual([
    { band: 0, decided: 1, refused: 0 },
    { band: 9, decided: 2, refused: 1 },
  ]);
  expect(await agreementOf('score')).toEqual({ agreed: 2, compared: 3 });
  expect(await agreementOf('advice')).toEqual({ agreed: 0, compared: 1 });
});

test('how many wait, how long it took, and who decided; what was undone does not count', async () => {
  const [first, second] = [await said(null), await said(null)];
  await decideComment(await rejection(first, cast.rule), cast.mo);
  const { decisionId } = await decideComment(await approval(second), cast.sina);
  await undoDecision({ decisionId }, cast.sina);
  expect((await waitingByDay()).at(-1)).toMatchObject({ waiting: 1 });
  expect(await timesByDay()).toMatchObject([{ decisions: 1 }]);
  expect(await loadByModerator()).toEqual([{ name: 'Mo', decisions: 1, refusals: 1, reversed: 0 }]);
});
