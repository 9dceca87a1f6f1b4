import { beforeEach, describe, expect, test } from 'vitest';
import { editComment } from '@/lib/comments/edit-comment';
import { db } from '@/lib/db';
import { answerAppeal } from '@/lib/moderation/appeals/answer-appeal';
import { appealPath, decisionOf } from '@/lib/moderation/appeals/appeal-link';
import { appealPage } from '@/lib/moderation/appeals/queries';
import { sendAppeal } from '@/lib/moderation/appeals/send-appeal';
import { decideComment } from '@/lib/moderation/decide-comment';
import { queuePage } from '@/lib/moderation/desk/queries';
import { queueCounts } from '@/lib/moderation/queue/queries';
import { type DecisionInput, queueQuery } from '@/lib/moderation/schema';
import { decisionForAuthor } from '@/lib/moderation/told/queries';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { approval, type Cast, createCast, post, postApproved, refusalOf, rejection } from '@/tests/support/cast';

let cast: Cast;
let comment: { id: number };
let token: string;
beforeEach(async () => {
  cast = await createCast();
  comment = await post({ actor: cast.mia, articleId: cast.article.id, text: 'You fool.' });
  token = await refuse(await rejection(comment, cast.rule));
});

const tokenOf = (decisionId: number) => appealPath(decisionId).slice('/appeals/'.length);
const refuse = async (input: DecisionInput) => tokenOf((await decideComment(input, cast.mo)).decisionId);
const appeal = (text = 'It was a quotation.') => sendAppeal({ token, text });
const restore = async () =>
  ({ ...(await approval(comment)), verdict: 'RESTORE', explanation: 'A quotation indeed.' }) as DecisionInput;
const uphold = async () =>
  ({ ...(await approval(comment)), verdict: 'UPHOLD', explanation: 'Still an insult.' }) as DecisionInput;
const stored = () => db.comment.findUniqueOrThrow({ where: { id: comment.id } });
const lastLetter = () => db.mail.findFirstOrThrow({ orderBy: { id: 'desc' } });

describe('the address in the letter', () => {
  test('is in the mail and on the author’s page', async () => {
    expect((await lastLetter()).text).toContain(`/appeals/${token}`);
    expect((await decisionForAuthor(comment.id, cast.mia))?.appealPath).toBe(`/appeals/${token}`);
  });
  test.each(['', '.', '1.', 'x.y', '1.AAAA', '../1'])('cannot be made up: %j', async (made) => {
    expect(decisionOf(made)).toBeNull();
    expect(await appealPage(made)).toBeNull();
    expect(await refusalOf(sendAppeal({ token: made, text: 'Hello.' }))).toMatchObject({ status: 404 });
  });
  test('of one decision is none of another', () => {
    expect(decisionOf(token.replace(/^\d+/, (id) => String(Number(id) + 1)))).toBeNull();
  });
});

test('works signed out, and is a conversation', async () => {
  await appeal();
  const { id } = await db.appeal.findFirstOrThrow();
  await answerAppeal({ appealId: id, text: 'Of whom?' }, cast.sina);
  expect((await lastLetter()).text).toContain('Of whom?');
  await appeal('Of Kant.');
  const page = await appealPage(token);
  expect(page?.appeal?.messages.map(({ text }) => text)).toEqual(['It was a quotation.', 'Of whom?', 'Of Kant.']);
  expect(page?.open).toBe(true);
  expect(await db.appeal.count()).toBe(1);
});

test('two first words at once are one appeal', async () => {
  await Promise.all([appeal('One.'), appeal('Two.')]);
  expect(await db.appeal.count()).toBe(1);
  expect(await db.appealMessage.count()).toBe(2);
});

test('is decided by somebody else: the first moderator gets 403', async () => {
  await appeal();
  const { id } = await db.appeal.findFirstOrThrow();
  const attempts = [
    async () => decideComment(await restore(), cast.mo),
    async () => decideComment(await uphold(), cast.mo),
    () => answerAppeal({ appealId: id, text: 'No.' }, cast.mo),
  ];
  for (const attempt of attempts)
    expect(await refusalOf(attempt())).toMatchObject({ key: 'appealNeedsAnother', status: 403 });
  expect(await stored()).toMatchObject({ status: 'REJECTED' });
  expect(await refusalOf(answerAppeal({ appealId: id, text: 'No.' }, cast.noah))).toMatchObject({ status: 403 });
});

test('granted, the comment is published in its place and the author told', async () => {
  await appeal();
  expect(await queueCounts()).toMatchObject({ appealed: 1 });
  const { cards } = await queuePage(queueQuery.parse({ view: 'appealed' }), cast.sina);
  expect(cards[0]?.appeal?.messages).toHaveLength(1);
  await decideComment(await restore(), cast.sina);
  expect(await stored()).toMatchObject({ status: 'APPROVED' });
  expect(await db.appeal.findFirst()).toMatchObject({ outcome: 'GRANTED' });
  expect(await queueCounts()).toMatchObject({ appealed: 0 });
  expect((await appealPage(token))?.open).toBe(false);
});

test('denied, the refusal stands and says why; undone, it is open again', async () => {
  await appeal();
  const { decisionId } = await decideComment(await uphold(), cast.sina);
  expect(await db.appeal.findFirst()).toMatchObject({ outcome: 'DENIED', settledById: decisionId });
  expect((await lastLetter()).text).toContain('Still an insult.');
  const told = await decisionForAuthor(comment.id, cast.mia);
  expect(told).toMatchObject({ verdict: 'REJECT', upheld: 'Still an insult.' });
  expect(told?.statement).toHaveLength(6);
  expect((await appealPage(token))?.answer).toBe('Still an insult.');
  expect(await refusalOf(appeal('Once more.'))).toMatchObject({ key: 'appealSettled', status: 409 });
  await undoDecision({ decisionId }, cast.sina);
  expect(await db.appeal.findFirst()).toMatchObject({ outcome: null, settledById: null });
  expect((await appealPage(token))?.open).toBe(true);
});

test('against a decision that is taken back it is over, and the comment can be decided again by anybody', async () => {
  const other = await post({ actor: cast.noah, articleId: cast.article.id });
  const { decisionId } = await decideComment(await rejection(other, cast.rule), cast.mo);
  await sendAppeal({ token: tokenOf(decisionId), text: 'Why?' });
  await undoDecision({ decisionId }, cast.mo);
  expect(await db.appeal.findFirst()).toMatchObject({ outcome: 'WITHDRAWN', settledById: null });
  await decideComment(await approval(other), cast.mo);
  expect((await appealPage(tokenOf(decisionId)))?.open).toBe(false);
});

test('without an appeal nothing is upheld', async () => {
  expect(await refusalOf(decideComment(await uphold(), cast.sina))).toMatchObject({ status: 409 });
});

test('what was taken down comes back in the wording that was visible, also after an appeal was denied', async () => {
  comment = await postApproved({ actor: cast.noah, articleId: cast.article.id, text: 'Fine words.' }, cast.mo);
  const { publishedRevisionId } = await stored();
  await editComment({ id: comment.id, version: (await stored()).version, text: 'Worse words.' }, cast.noah);
  await decideComment(await rejection(comment, cast.rule), cast.sina);
  token = await refuse({ ...(await rejection(comment, cast.rule)), verdict: 'TAKE_DOWN' } as DecisionInput);
  await appeal();
  await decideComment(await uphold(), cast.sina);
  await decideComment(await restore(), cast.ada);
  expect(await stored()).toMatchObject({ status: 'APPROVED', publishedRevisionId });
});

test('a refused edit can be appealed: granted, the edit is published', async () => {
  comment = await postApproved({ actor: cast.noah, articleId: cast.article.id, text: 'Fine words.' }, cast.sina);
  await editComment({ id: comment.id, version: (await stored()).version, text: 'Finer words.' }, cast.noah);
  token = await refuse(await rejection(comment, cast.rule));
  expect(await stored()).toMatchObject({ status: 'APPROVED' });
  await appeal();
  await decideComment(await restore(), cast.sina);
  const shown = await db.comment.findUniqueOrThrow({ where: { id: comment.id }, select: { publishedRevision: true } });
  expect(shown.publishedRevision?.source).toBe('Finer words.');
});

test('six months, not a day longer', async () => {
  const past = (days: number) =>
    db.$transaction([
      db.$executeRaw`SET LOCAL session_replication_role = replica`,
      db.$executeRaw`UPDATE "ModerationDecision" SET "decidedAt" = now() - make_interval(days => ${days}::int)`,
    ]);
  await past(180);
  expect((await appealPage(token))?.open).toBe(true);
  await past(190);
  expect((await appealPage(token))?.open).toBe(false);
  expect(await refusalOf(appeal())).toMatchObject({ key: 'appealTooLate', status: 409 });
});

test('a decision that has changed cannot be appealed any more', async () => {
  await decideComment(await restore(), cast.sina);
  expect(await refusalOf(appeal())).toMatchObject({ key: 'appealMoot', status: 409 });
});
