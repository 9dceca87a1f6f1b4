import { beforeEach, describe, expect, test } from 'vitest';
import { createSignInLink } from '@/lib/accounts/create-sign-in-link';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { redeemSignInLink } from '@/lib/accounts/redeem-sign-in-link';
import { editComment } from '@/lib/comments/edit-comment';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { decideMarked } from '@/lib/moderation/decide-marked';
import { addNote } from '@/lib/moderation/people/add-note';
import { holdPerson } from '@/lib/moderation/people/hold-person';
import { findPeople, personFile } from '@/lib/moderation/people/queries';
import { releasePerson } from '@/lib/moderation/people/release-person';
import { removeNote } from '@/lib/moderation/people/remove-note';
import { answerObjection } from '@/lib/moderation/sanctions/answer-objection';
import { imposeSanction } from '@/lib/moderation/sanctions/impose-sanction';
import { liftSanction } from '@/lib/moderation/sanctions/lift-sanction';
import { objectToSanction } from '@/lib/moderation/sanctions/object-to-sanction';
import { ownSanctions } from '@/lib/moderation/sanctions/queries';
import { sanction } from '@/lib/moderation/sanctions/schema';
import { takeDownAll } from '@/lib/moderation/sanctions/take-down-all';
import { approval, type Cast, createCast, post, postApproved, refusalOf, rejection } from '@/tests/support/cast';
import { tablesWith } from '@/tests/support/traces';

let cast: Cast;
beforeEach(async () => {
  cast = await createCast();
});

const against = (name: keyof Cast & ('mia' | 'noah' | 'sina' | 'mo' | 'eda'), more: object) =>
  sanction.parse({ personId: cast[name].id, reason: 'Three attacks on others.', ...more });
const pause = (days = 7) => imposeSanction(against('mia', { kind: 'PAUSE', days }), cast.mo);
const ban = (more = {}) => imposeSanction(against('mia', { kind: 'BAN', ...more }), cast.mo);
const write = () => post({ actor: cast.mia, articleId: cast.article.id });
const letters = async () => (await db.mail.findMany({ orderBy: { id: 'asc' } })).map(({ to, text }) => ({ to, text }));

describe('who may', () => {
  test.each(['mia', 'noah', 'eda'] as const)('%s may not sanction: 403', async (name) => {
    expect(await refusalOf(imposeSanction(against('mia', { kind: 'BAN' }), cast[name]))).toMatchObject({ status: 403 });
    expect(await refusalOf(holdPerson({ personId: cast.mia.id, reason: 'x' }, cast[name]))).toMatchObject({
      status: 403,
    });
    expect(await refusalOf(addNote({ personId: cast.mia.id, text: 'x' }, cast[name]))).toMatchObject({ status: 403 });
    expect(await db.sanction.count()).toBe(0);
  });
  test.each(['mo', 'sina', 'eda'] as const)('nobody sanctions %s, who is staff or oneself: 403', async (name) => {
    expect(await refusalOf(imposeSanction(against(name, { kind: 'BAN' }), cast.mo))).toMatchObject({
      key: 'sanctionStaff',
      status: 403,
    });
  });
  test('nobody who is not there is sanctioned: 404', async () => {
    const input = { ...against('mia', { kind: 'BAN' }), personId: 'nobody' };
    expect(await refusalOf(imposeSanction(input, cast.mo))).toMatchObject({ status: 404 });
  });
});

test.each([
  ['a pause without days', { kind: 'PAUSE' }, 'sanctionDays'],
  ['a pause of 400 days', { kind: 'PAUSE', days: '400' }, 'sanctionDays'],
  ['a warning that takes down', { kind: 'WARNING', takesDown: 'on', houseRuleVersionId: '1' }, 'takesDownBan'],
  ['taking down without a rule', { kind: 'BAN', takesDown: 'on' }, 'ruleMissing'],
  ['no reason', { kind: 'BAN', reason: ' ' }, 'empty'],
])('%s is refused', (_, fields, message) => {
  const parsed = sanction.safeParse({ personId: 'abc', reason: 'x', ...fields });
  expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message);
});

describe('writing', () => {
  test('a warned person may', async () => {
    await imposeSanction(against('mia', { kind: 'WARNING' }), cast.mo);
    await write();
  });
  test('a paused person may not, and is told until when and why', async () => {
    const comment = await write();
    await pause();
    const refusal = { key: 'pausedUntil', status: 403, values: { reason: 'Three attacks on others.' } };
    expect(await refusalOf(write())).toMatchObject(refusal);
    expect(await refusalOf(editComment({ id: comment.id, version: 1, text: 'x' }, cast.mia))).toMatchObject(refusal);
  });
  test('a pause ends by itself', async () => {
    await pause();
    await db.sanction.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    await write();
  });
  test('a banned person may not, until it is lifted', async () => {
    const { sanctionId } = await ban();
    expect(await refusalOf(write())).toMatchObject({ key: 'banned', status: 403 });
    await liftSanction({ sanctionId }, cast.sina);
    await write();
    expect(await refusalOf(liftSanction({ sanctionId }, cast.sina))).toMatchObject({
      key: 'sanctionOver',
      status: 409,
    });
  });
  test('who is told that a sanction is lifted is not promised more than that', async () => {
    const [first, second] = [await ban(), await pause()];
    for (const sanction of [first, second]) await liftSanction(sanction, cast.sina);
    const [one, all] = (await letters()).slice(-2);
    expect(one?.text).toContain('another one still holds');
    expect(all?.text).toContain('you can comment');
  });
  test('twenty comments and a ban at the same moment: each is refused or there before it, none hangs', async () => {
    await db.user.update({ where: { id: cast.mia.id }, data: { createdAt: new Date(0) } });
    const writing = Array.from({ length: 12 }, (_, n) =>
      post({ actor: cast.mia, articleId: cast.article.id, text: `Number ${n}` }).then(
        () => 'written',
        (error: { key: string }) => error.key,
      ),
    );
    const [, ...outcomes] = await Promise.all([ban(), ...writing]);
    expect(new Set([...outcomes, 'written', 'banned'])).toEqual(new Set(['written', 'banned']));
    const stored = await db.comment.count();
    expect(stored).toBe(outcomes.filter((outcome) => outcome === 'written').length);
  });
});

test('the letter states what, why, on which ground, for how long, and what can be done (DSA Art. 17)', async () => {
  await ban({ days: 30, houseRuleVersionId: cast.rule.id });
  const [letter] = await letters();
  expect(letter?.to).toBe('mia@example.org');
  for (const part of [
    'You are banned until',
    '§ 1 Respect',
    'Three attacks on others.',
    'A person has decided',
    '/account/standing',
  ]) {
    expect(letter?.text).toContain(part);
  }
});

describe('a ban that takes down', () => {
  const takesDown = () => ban({ takesDown: 'on', houseRuleVersionId: String(cast.rule.id) });

  test('takes down all that is visible, refuses what waits, with a record each and one letter', async () => {
    const visible = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'Visible' }, cast.sina);
    const edited = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'Before' }, cast.sina);
    await editComment({ id: edited.id, version: 2, text: 'After' }, cast.mia);
    const waiting = await write();
    const others = await postApproved({ actor: cast.noah, articleId: cast.article.id }, cast.sina);
    const { sanctionId } = await takesDown();
    await takeDownAll({ id: sanctionId });
    await takeDownAll({ id: sanctionId });
    const status = async ({ id }: { id: number }) => (await db.comment.findUniqueOrThrow({ where: { id } })).status;
    expect(await Promise.all([visible, edited, waiting, others].map(status))).toEqual([
      'TAKEN_DOWN',
      'TAKEN_DOWN',
      'REJECTED',
      'APPROVED',
    ]);
    expect(await db.comment.count({ where: { authorId: cast.mia.id, publishedRevisionId: { not: null } } })).toBe(0);
    const records = await db.moderationDecision.findMany({ where: { moderatorId: cast.mo.id } });
    expect(records).toHaveLength(4);
    expect(records.every(({ explanation, houseRuleVersionId }) => explanation && houseRuleVersionId)).toBe(true);
    expect(await letters()).toHaveLength(1);
  });

  test('lifted at once, it takes nothing down any more', async () => {
    const visible = await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.sina);
    const { sanctionId } = await takesDown();
    await liftSanction({ sanctionId }, cast.sina);
    await takeDownAll({ id: sanctionId });
    expect(await db.comment.findUniqueOrThrow({ where: { id: visible.id } })).toMatchObject({ status: 'APPROVED' });
  });

  test('a ban without leaves what is there', async () => {
    await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.sina);
    const { sanctionId } = await ban();
    await takeDownAll({ id: sanctionId });
    expect(await db.comment.count({ where: { status: 'APPROVED' } })).toBe(1);
  });
});

describe('an objection', () => {
  test('is the person’s own, and said once', async () => {
    const { sanctionId } = await pause();
    expect(await refusalOf(objectToSanction({ sanctionId, text: 'No!' }, cast.noah))).toMatchObject({ status: 404 });
    await objectToSanction({ sanctionId, text: 'It was irony.' }, cast.mia);
    expect(await refusalOf(objectToSanction({ sanctionId, text: 'Again.' }, cast.mia))).toMatchObject({ status: 409 });
    expect((await findPeople({ q: '', only: 'objecting' })).people.map(({ id }) => id)).toEqual([cast.mia.id]);
  });

  test('is answered by somebody else than who imposed it: 403', async () => {
    const { sanctionId } = await pause();
    await objectToSanction({ sanctionId, text: 'It was irony.' }, cast.mia);
    const answer = { sanctionId, text: 'Seen again.', outcome: 'LIFT' } as const;
    expect(await refusalOf(answerObjection(answer, cast.mo))).toMatchObject({ key: 'appealNeedsAnother', status: 403 });
    await answerObjection(answer, cast.sina);
    await write();
    expect(await ownSanctions(cast.mia)).toMatchObject([{ answer: 'Seen again.', over: true, mayObject: false }]);
    expect((await letters()).at(-1)?.text).toContain('Seen again.');
  });

  test('can still be answered as right once a colleague has lifted the sanction', async () => {
    const { sanctionId } = await pause();
    await objectToSanction({ sanctionId, text: 'It was irony.' }, cast.mia);
    await liftSanction({ sanctionId }, cast.sina);
    await answerObjection({ sanctionId, text: 'It was.', outcome: 'LIFT' }, cast.sina);
    expect(await ownSanctions(cast.mia)).toMatchObject([{ answer: 'It was.', over: true }]);
  });

  test('that fails leaves the sanction, and says what can still be done', async () => {
    const { sanctionId } = await pause();
    await objectToSanction({ sanctionId, text: 'It was irony.' }, cast.mia);
    await answerObjection({ sanctionId, text: 'It was not.', outcome: 'STAYS' }, cast.sina);
    expect(await refusalOf(write())).toMatchObject({ key: 'pausedUntil' });
    expect((await letters()).at(-1)?.text).toContain('go to court');
  });
});

describe('holding all comments of a person', () => {
  test('nobody approves anything, alone or among many; refusing goes on; it ends with a note', async () => {
    const first = await write();
    const second = await post({ actor: cast.mia, articleId: cast.article.id, text: 'Another.' });
    await holdPerson({ personId: cast.mia.id, reason: 'Looks hacked.' }, cast.mo);
    expect(await refusalOf(decideComment(await approval(first), cast.sina))).toMatchObject({
      ...{ key: 'personHeld', status: 409, values: { moderator: 'Mo' } },
    });
    const { commentId, revisionId, version } = await approval(second);
    const many = await decideMarked({ verdict: 'APPROVE', marks: [{ commentId, revisionId, version }] }, cast.sina);
    expect(many.refused.map(({ refusal }) => refusal.key)).toEqual(['personHeld']);
    await decideComment(await rejection(second, cast.rule), cast.sina);
    await releasePerson({ personId: cast.mia.id }, cast.sina);
    await decideComment(await approval(first), cast.sina);
    expect((await personFile(cast.mia.id))?.notesOn).toMatchObject([
      { text: expect.stringContaining('Looks hacked.') },
    ]);
  });
});

test('notes are the team’s; each takes back their own', async () => {
  await addNote({ personId: cast.mia.id, text: 'Apologised.' }, cast.mo);
  const { id: noteId } = await db.personNote.findFirstOrThrow();
  await removeNote({ noteId }, cast.sina);
  expect(await db.personNote.count()).toBe(1);
  await removeNote({ noteId }, cast.mo);
  expect(await db.personNote.count()).toBe(0);
});

test('people are found by a part of their name, and what is known of them is theirs when they erase themselves', async () => {
  await pause();
  await addNote({ personId: cast.mia.id, text: 'Apologised.' }, cast.mo);
  expect((await findPeople({ q: 'mI' })).people.map(({ name }) => name)).toEqual(['Mia']);
  expect((await findPeople({ q: '', only: 'sanctioned' })).people).toHaveLength(1);
  await eraseAccount({ email: 'mia@example.org', comments: 'KEEP' }, cast.mia);
  expect(await db.sanction.count()).toBe(0);
  expect(await db.personNote.count()).toBe(0);
});

describe('a banned person who erases the account and comes back with the same address', () => {
  const erase = () => eraseAccount({ email: 'mia@example.org', comments: 'KEEP' }, cast.mia);
  const comeBack = async () => {
    const token = new URL(await createSignInLink({ email: 'mia@example.org' })).searchParams.get('token') ?? '';
    await redeemSignInLink({ token });
    const { id } = await db.user.findUniqueOrThrow({ where: { email: 'mia@example.org' } });
    return { ...cast.mia, id };
  };
  const writesAs = (actor: typeof cast.mia) => post({ actor, articleId: cast.article.id });

  test('is banned until the ban would have ended, and may object; nothing else was kept', async () => {
    await ban({ days: 30, houseRuleVersionId: cast.rule.id });
    const { expiresAt } = await db.sanction.findFirstOrThrow();
    await erase();
    expect(await tablesWith('mia@example.org')).toEqual([]);
    expect(await tablesWith('Three attacks on others.')).toEqual([]);
    const back = await comeBack();
    expect(await refusalOf(writesAs(back))).toMatchObject({ key: 'pausedUntil', status: 403 });
    expect(await ownSanctions(back)).toMatchObject([{ kind: 'BAN', expiresAt, over: false, mayObject: true }]);
    expect(await db.rememberedSanction.count()).toBe(0);
  });

  test('twice, too: what came back is remembered again', async () => {
    await ban();
    await erase();
    const back = await comeBack();
    await eraseAccount({ email: 'mia@example.org', comments: 'KEEP' }, back);
    expect(await refusalOf(writesAs(await comeBack()))).toMatchObject({ key: 'banned' });
  });

  test('writes when it was lifted before, or is over; then nothing is left of it', async () => {
    const { sanctionId } = await pause();
    await liftSanction({ sanctionId }, cast.sina);
    await erase();
    expect(await db.rememberedSanction.count()).toBe(0);
    const back = await comeBack();
    await writesAs(back);
    await imposeSanction({ ...against('mia', { kind: 'PAUSE', days: 1 }), personId: back.id }, cast.mo);
    await eraseAccount({ email: 'mia@example.org', comments: 'KEEP' }, back);
    await forgetByClock(new Date(Date.now() + 0.9 * 86_400_000));
    expect(await db.rememberedSanction.count()).toBe(1);
    await forgetByClock(new Date(Date.now() + 1.1 * 86_400_000));
    expect(await db.rememberedSanction.count()).toBe(0);
  });
});
