import { beforeEach, describe, expect, test } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { db } from '@/lib/db';
import { appealPath } from '@/lib/moderation/appeals/appeal-link';
import { appealPage } from '@/lib/moderation/appeals/queries';
import { sendAppeal } from '@/lib/moderation/appeals/send-appeal';
import { decideComment } from '@/lib/moderation/decide-comment';
import { figuresOf } from '@/lib/moderation/figures/queries';
import { holdPerson } from '@/lib/moderation/people/hold-person';
import { queueCounts } from '@/lib/moderation/queue/queries';
import { imposeSanction } from '@/lib/moderation/sanctions/impose-sanction';
import { liftSanction } from '@/lib/moderation/sanctions/lift-sanction';
import type { DecisionInput } from '@/lib/moderation/schema';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { approval, type Cast, createCast, post, postApproved, refusalOf, rejection } from '@/tests/support/cast';
import { tablesWith } from '@/tests/support/traces';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const erase = (comments: 'KEEP' | 'DELETE') => eraseAccount({ email: 'mia@example.org', comments }, cast.mia);
const write = (text = 'Zimtstern') => post({ actor: cast.mia, articleId: cast.article.id, text });
const publish = (text?: string) =>
  postApproved({ actor: cast.mia, articleId: cast.article.id, ...(text ? { text } : {}) }, cast.mo);
const refuse = async (comment: { id: number }) => decideComment(await rejection(comment, cast.rule), cast.mo);
const takeDown = async (comment: { id: number }) =>
  decideComment({ ...(await rejection(comment, cast.rule)), verdict: 'TAKE_DOWN' } as DecisionInput, cast.mo);
const tokenOf = (decision: { decisionId: number }) => appealPath(decision.decisionId).slice('/appeals/'.length);
const standings = async () =>
  (await db.comment.findMany({ orderBy: { id: 'asc' }, select: { status: true } })).map(({ status }) => status);
const aYear = () => ({ from: new Date(Date.now() - 365 * 86_400_000), to: new Date(Date.now() + 86_400_000) });
const explained = async (comment: { id: number }, verdict: 'RESTORE' | 'UPHOLD') =>
  ({ ...(await approval(comment)), verdict, explanation: 'Looked at again.' }) as DecisionInput;

describe('with the text', () => {
  test('nothing is left to decide: whatever was refused is gone too, appeals are over, figures stay', async () => {
    const [refused, shown] = [await write(), await publish()];
    const token = tokenOf(await refuse(refused));
    await sendAppeal({ token, text: 'Zimtstern!' });
    await takeDown(shown);
    await write('Zimtstern, again');
    const restoring = await explained(refused, 'RESTORE');
    const before = await figuresOf(aYear());
    await erase('DELETE');
    expect(await standings()).toEqual(['WITHDRAWN', 'WITHDRAWN', 'WITHDRAWN']);
    expect(await queueCounts()).toMatchObject({ waiting: 0, returned: 0, appealed: 0 });
    expect(await refusalOf(decideComment(restoring, cast.sina))).toMatchObject({ status: 409 });
    const after = await figuresOf(aYear());
    expect(after).toMatchObject({ verdicts: before.verdicts, grounds: before.grounds, appeals: { received: 1 } });
  });

  test('a takedown of the last half minute can no longer be undone', async () => {
    const decision = await takeDown(await publish());
    await erase('DELETE');
    expect(await refusalOf(undoDecision(decision, cast.mo))).toMatchObject({ status: 409 });
    expect(await standings()).toEqual(['WITHDRAWN']);
  });
});

describe.each(['KEEP', 'DELETE'] as const)('the link in the old letter (%s)', (comments) => {
  test('begins no appeal any more, nor goes on with one, and its page says so', async () => {
    const [one, other] = [await write('One.'), await write('Two.')];
    const [token, begun] = [tokenOf(await refuse(one)), tokenOf(await refuse(other))];
    await sendAppeal({ token: begun, text: 'Why?' });
    await erase(comments);
    expect(await db.appeal.findMany()).toMatchObject([{ outcome: 'WITHDRAWN' }]);
    for (const link of [token, begun]) {
      const refusal = await refusalOf(sendAppeal({ token: link, text: 'Zimtstern' }));
      expect(refusal).toMatchObject({ key: 'appealErased', status: 409 });
      expect(await appealPage(link)).toMatchObject({ open: false });
    }
    expect(await tablesWith('Zimtstern')).toEqual([]);
  });
});

describe('without the name', () => {
  test('what waits is decided as ever, and nobody gets a letter', async () => {
    const waiting = await write();
    await erase('KEEP');
    await decideComment(await approval(waiting), cast.mo);
    expect(await standings()).toEqual(['APPROVED']);
    expect(await db.mail.count()).toBe(0);
  });

  test('an appeal does not wait again when its answer is undone', async () => {
    const comment = await write();
    await sendAppeal({ token: tokenOf(await refuse(comment)), text: 'Why?' });
    const upheld = await decideComment(await explained(comment, 'UPHOLD'), cast.sina);
    await erase('KEEP');
    await undoDecision(upheld, cast.sina);
    expect(await db.appeal.findMany()).toMatchObject([{ outcome: 'WITHDRAWN', settledById: null }]);
  });

  test('what a hold has kept from readers is taken back; what was public stays', async () => {
    await publish('A thought.');
    const held = await write();
    await holdPerson({ personId: cast.mia.id, reason: 'A flood.' }, cast.mo);
    const seen = await approval(held);
    await erase('KEEP');
    expect(await standings()).toEqual(['APPROVED', 'WITHDRAWN']);
    expect(await refusalOf(decideComment(seen, cast.mo))).toMatchObject({ status: 409 });
    expect(await tablesWith('Zimtstern')).toEqual([]);
  });

  const ban = () =>
    imposeSanction({ personId: cast.mia.id, kind: 'BAN', reason: 'Attacks.', takesDown: 'on' }, cast.mo);

  test('what a ban takes down is gone, also where its task has not been at it yet', async () => {
    await publish('Zimtstern one');
    await write('Zimtstern two');
    await ban();
    await erase('KEEP');
    expect(await standings()).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    expect(await tablesWith('Zimtstern')).toEqual([]);
  });

  test('a ban that was lifted takes nothing', async () => {
    await publish();
    await liftSanction(await ban(), cast.sina);
    await erase('KEEP');
    expect(await standings()).toEqual(['APPROVED']);
  });
});
