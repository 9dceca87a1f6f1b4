import { beforeEach, expect, test } from 'vitest';
import { editComment } from '@/lib/comments/edit-comment';
import { ownHistory } from '@/lib/comments/history/queries';
import { withdrawComment } from '@/lib/comments/withdraw-comment';
import { decideComment } from '@/lib/moderation/decide-comment';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { approval, type Cast, createCast, post, rejection } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

test('an author reads what has happened to a comment, without what was undone; nobody else does', async () => {
  const { id } = await post({ actor: cast.mia, articleId: cast.article.id });
  const { decisionId } = await decideComment(await rejection({ id }, cast.rule), cast.mo);
  const { version } = await undoDecision({ decisionId }, cast.mo);
  await editComment({ id, version, text: 'Another thought.' }, cast.mia);
  await decideComment(await approval({ id }), cast.sina);
  await withdrawComment({ id }, cast.mia);
  const steps = await ownHistory({ id, viewer: cast.mia });
  expect(steps.map(({ what }) => what)).toEqual(['sent', 'edited', 'APPROVE', 'withdrawn']);
  expect(await ownHistory({ id, viewer: cast.noah })).toEqual([]);
});
