import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { imposeSanction } from '@/lib/moderation/sanctions/impose-sanction';
import { sanction } from '@/lib/moderation/sanctions/schema';
import { takeDownAll } from '@/lib/moderation/sanctions/take-down-all';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { usualWait } from '@/lib/moderation/waiting-time/queries';
import { approval, type Cast, createCast, post } from '@/tests/support/cast';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

/** A comment that has waited for so many minutes. */
async function waiting(minutes: number, actor = cast.mia): Promise<{ id: number }> {
  const comment = await post({ actor, articleId: cast.article.id });
  const createdAt = new Date(Date.now() - minutes * 60_000);
  await db.commentRevision.updateMany({ where: { commentId: comment.id }, data: { createdAt } });
  return comment;
}
const decided = async (comment: { id: number }) => decideComment(await approval(comment), cast.mo);

async function nineteen(): Promise<void> {
  for (let count = 0; count < 19; count++) await decided(await waiting(10 + count));
}

test('the middle half of what comments have waited, once there are enough', async () => {
  await nineteen();
  expect(await usualWait()).toBeNull();
  await decided(await waiting(29));
  expect(await usualWait()).toEqual({ from: 15, to: 24 });
});

test('neither what was taken back, nor what waited elsewhere, nor what a ban refuses counts', async () => {
  await nineteen();
  await undoDecision(await decided(await waiting(500, cast.eda)), cast.mo);
  const imported = await waiting(50_000, cast.eda);
  await db.comment.update({ where: { id: imported.id }, data: { formKey: 'import:old.example:1' } });
  await decided(imported);
  await waiting(400, cast.noah);
  const ban = sanction.parse({
    ...{ personId: cast.noah.id, kind: 'BAN', reason: 'Spam.', takesDown: 'on' },
    houseRuleVersionId: String(cast.rule.id),
  });
  const { sanctionId } = await imposeSanction(ban, cast.mo);
  await takeDownAll({ id: sanctionId });
  expect(await db.comment.count({ where: { authorId: cast.noah.id, status: 'REJECTED' } })).toBe(1);
  expect(await usualWait()).toBeNull();
});
