import { beforeEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { appealPath } from '@/lib/moderation/appeals/appeal-link';
import { sendAppeal } from '@/lib/moderation/appeals/send-appeal';
import { decideComment } from '@/lib/moderation/decide-comment';
import { figuresCsv, logCsv } from '@/lib/moderation/figures/csv';
import { decisionLog, figuresOf } from '@/lib/moderation/figures/queries';
import { sendNotice } from '@/lib/moderation/notices/send-notice';
import type { DecisionInput } from '@/lib/moderation/schema';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { approval, type Cast, createCast, post, postApproved, rejection } from '@/tests/support/cast';

let cast: Cast;
const period = { from: new Date(Date.now() - 3_600_000), to: new Date(Date.now() + 3_600_000) };
beforeEach(async () => {
  cast = await createCast();
  const mine = { actor: cast.mia, articleId: cast.article.id };
  const approved = await postApproved(mine, cast.mo);
  const undone = await post(mine);
  const { decisionId } = await decideComment(await approval(undone), cast.mo);
  await undoDecision({ decisionId }, cast.mo);
  const rejected = await post(mine);
  const refusal = await decideComment(await rejection(rejected, cast.rule), cast.mo);
  await sendAppeal({ token: appealPath(refusal.decisionId).slice('/appeals/'.length), text: 'Why?' });
  const again = { ...(await approval(rejected)), verdict: 'RESTORE', explanation: 'Fine.' } as DecisionInput;
  await decideComment(again, cast.sina);
  const notice = { ground: 'LAW', reason: 'x', quote: '', name: 'N', email: 'n@example.org' } as const;
  await sendNotice({ ...notice, commentId: approved.id, address: crypto.randomUUID() }, null);
  const down = { ...(await rejection(approved, cast.rule)), verdict: 'TAKE_DOWN' } as DecisionInput;
  await decideComment(down, cast.sina);
});

test('counts what stands, by kind and ground, with what was restored, reported and appealed', async () => {
  const figures = await figuresOf(period);
  expect(Object.fromEntries(figures.verdicts.map(({ verdict, count }) => [verdict, count]))).toEqual({
    APPROVE: 1,
    REJECT: 1,
    RESTORE: 1,
    TAKE_DOWN: 1,
  });
  expect(figures.grounds).toEqual([{ ground: '§ 1 Respect', refused: 2, reversed: 1 }]);
  expect(figures.notices).toMatchObject([{ ground: 'LAW', received: 1, takenDown: 1, kept: 0 }]);
  expect(figures.appeals).toMatchObject({ received: 1, granted: 1, denied: 0 });
  expect(figures.times.median).toBeGreaterThanOrEqual(0);
});

test('another period is empty, not zero hours', async () => {
  const before = { from: new Date(0), to: new Date(86_400_000) };
  expect(await figuresOf(before)).toMatchObject({ verdicts: [], times: { median: null, p95: null } });
});

test('the log names nobody and quotes nothing; one pseudonym each', async () => {
  const log = await decisionLog({ ...period, take: 100 });
  const text = JSON.stringify(log) + logCsv(log);
  for (const secret of ['Mo', 'Sina', 'Mia', cast.mo.id, 'Please argue']) expect(text).not.toContain(secret);
  // A new one each month: a test that runs while one ends sees both.
  const months = new Set(log.map(({ decidedAt }) => decidedAt.toISOString().slice(0, 7))).size;
  const names = new Set(log.map(({ moderator }) => moderator)).size;
  expect(names).toBeGreaterThanOrEqual(2);
  expect(names).toBeLessThanOrEqual(2 * months);
});

test('no cell becomes a formula', async () => {
  const figures = await figuresOf(period);
  const csv = figuresCsv({ ...figures, grounds: [{ ground: '=HYPERLINK("x")', refused: 1, reversed: 0 }] });
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(await db.moderationDecision.count()).toBeGreaterThan(0);
});
