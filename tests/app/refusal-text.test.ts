import { beforeEach, expect, test } from 'vitest';
import { refusalText } from '@/app/account/comments/refusal-text';
import { ownComment } from '@/lib/comments/queries';
import { db } from '@/lib/db';
import { appealPath } from '@/lib/moderation/appeals/appeal-link';
import { sendAppeal } from '@/lib/moderation/appeals/send-appeal';
import { decideComment } from '@/lib/moderation/decide-comment';
import type { DecisionInput } from '@/lib/moderation/schema';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { approval, type Cast, createCast, post, postApproved, rejection } from '@/tests/support/cast';

let cast: Cast;
let comment: { id: number };
beforeEach(async () => {
  cast = await createCast();
  comment = await post({ actor: cast.mia, articleId: cast.article.id });
});

const decide = async (input: Partial<DecisionInput>, actor = cast.mo) =>
  decideComment({ ...(await approval(comment)), ...input } as DecisionInput, actor);
const own = async () => (await ownComment({ ...comment, viewer: cast.mia })) ?? Promise.reject(new Error('not theirs'));
const told = async () => refusalText(await own());
const insult = { law: '§ 185 StGB', explanation: 'An insult.' };

test('names the house rule, the law, or both', async () => {
  const { decisionId } = await decideComment(await rejection(comment, cast.rule), cast.mo);
  expect(await told()).toBe('Rejected under § 1 Respect: Please argue about the matter.');
  await undoDecision({ decisionId }, cast.mo);
  const byLaw = await decide({ verdict: 'REJECT', ...insult });
  expect(await told()).toBe('Rejected under § 185 StGB: An insult.');
  await undoDecision(byLaw, cast.mo);
  await decide({ verdict: 'REJECT', ...insult, houseRuleVersionId: cast.rule.id });
  expect(await told()).toBe('Rejected under § 1 Respect, § 185 StGB: An insult.');
});

test('says that it was spam, and no more where nothing is known', async () => {
  await decide({ verdict: 'REJECT', spam: true, houseRuleVersionId: cast.rule.id });
  expect(await told()).toBe('Rejected: classed as advertising (spam).');
  const imported = await post({ actor: cast.mia, articleId: cast.article.id, text: 'From the old site.' });
  await db.comment.update({ where: { id: imported.id }, data: { status: 'REJECTED' } });
  comment = imported;
  expect(await told()).toBe('Rejected.');
});

test('calls what was public removed', async () => {
  comment = await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
  await decide({ verdict: 'TAKE_DOWN', ...insult });
  expect(await told()).toBe('Removed under § 185 StGB: An insult.');
});

test('stays the reason of the refusal when an appeal is denied', async () => {
  const { decisionId } = await decide({ verdict: 'REJECT', ...insult });
  await sendAppeal({ token: appealPath(decisionId).slice('/appeals/'.length), text: 'A quotation.' });
  await decide({ verdict: 'UPHOLD', explanation: 'It is none.' }, cast.sina);
  expect(await told()).toBe('Rejected under § 185 StGB: An insult.');
});

test('what the author was asked to do stays when a refusal is undone', async () => {
  await decide({ verdict: 'RETURN', explanation: 'Please name your source.' });
  const { decisionId } = await decide({ verdict: 'REJECT', ...insult }, cast.sina);
  await undoDecision({ decisionId }, cast.sina);
  expect(await own()).toMatchObject({ status: 'RETURNED', explanation: 'Please name your source.' });
});
