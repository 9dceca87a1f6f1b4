import { beforeEach, describe, expect, test } from 'vitest';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { forgetByClock } from '@/lib/accounts/forget-by-clock';
import { editComment } from '@/lib/comments/edit-comment';
import { withdrawComment } from '@/lib/comments/withdraw-comment';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { cardsOf, queuePage } from '@/lib/moderation/desk/queries';
import { reportable } from '@/lib/moderation/notices/queries';
import { notice } from '@/lib/moderation/notices/schema';
import { sendNotice } from '@/lib/moderation/notices/send-notice';
import { queueCounts } from '@/lib/moderation/queue/queries';
import { type DecisionInput, queueQuery } from '@/lib/moderation/schema';
import { decisionForAuthor } from '@/lib/moderation/told/queries';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { approval, type Cast, createCast, post, postApproved, refusalOf, rejection } from '@/tests/support/cast';

let cast: Cast;
let comment: { id: number };
beforeEach(async () => {
  cast = await createCast();
  comment = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'You fool.' }, cast.mo);
});

const typed = {
  ground: 'RULE',
  reason: 'It insults me.',
  quote: 'fool',
  name: 'Noah',
  email: 'noah@example.org',
} as const;
const report = (more: Partial<Parameters<typeof sendNotice>[0]> = {}) =>
  sendNotice({ ...typed, commentId: comment.id, address: crypto.randomUUID(), ...more }, null);
const letters = (to: string = typed.email) => db.mail.findMany({ where: { to }, orderBy: { id: 'asc' } });
const keep = async () =>
  ({ ...(await approval(comment)), verdict: 'KEEP', explanation: 'Rough, but about the matter.' }) as DecisionInput;
const takeDown = async () => ({ ...(await rejection(comment, cast.rule)), verdict: 'TAKE_DOWN' }) as DecisionInput;
const outcomes = async () => (await db.notice.findMany({ orderBy: { id: 'asc' } })).map(({ outcome }) => outcome);

describe('what a notice needs (DSA Art. 16(2))', () => {
  const form = { ...typed, commentId: '1', goodFaith: 'on' };
  test('all of it is enough', () => {
    expect(notice.safeParse(form).success).toBe(true);
  });
  test.each([
    ['ground', 'groundMissing'],
    ['reason', 'reasonMissing'],
    ['name', 'reporterNameMissing'],
    ['email', 'email'],
    ['goodFaith', 'goodFaithMissing'],
  ])('without %s it is refused', (field, message) => {
    const { error } = notice.safeParse({ ...form, [field]: '' });
    expect(error?.issues[0]).toMatchObject({ path: [field], message });
  });
  test('of sexual abuse no name is needed', () => {
    expect(notice.safeParse({ ...form, ground: 'ABUSE', name: '', email: '' }).success).toBe(true);
  });
  test.each(['a\r\nBcc: b@example.org', 'a@b', '"a b"@example.org', 'a@exa mple.org'])('%j is no address', (email) => {
    expect(notice.safeParse({ ...form, email }).success).toBe(false);
  });
});

test('the author of what is taken down hears of the notice in mail and on the page, and not whose it was', async () => {
  await report();
  await decideComment(await takeDown(), cast.mo);
  const [mail] = (await letters('mia@example.org')).slice(-1);
  const told = await decisionForAuthor(comment.id, cast.mia);
  for (const text of [mail?.text ?? '', JSON.stringify(told?.statement)]) {
    expect(text).toContain('The reason was a notice that we had received.');
    expect(text).not.toContain('Noah');
  }
});

test('of a withdrawn article no comment is shown to report, and none is taken', async () => {
  expect(await reportable(comment.id)).toMatchObject({ article: { title: cast.article.title } });
  await db.article.update({ where: { id: cast.article.id }, data: { status: 'WITHDRAWN' } });
  expect(await reportable(comment.id)).toBeNull();
  expect(await refusalOf(report())).toMatchObject({ key: 'commentGone', status: 404 });
  expect(await db.notice.count()).toBe(0);
});

test('one that came while an approval could still be undone is answered when the comment is refused after all', async () => {
  comment = await post({ actor: cast.mia, articleId: cast.article.id });
  const { decisionId } = await decideComment(await approval(comment), cast.mo);
  const email = 'quick@example.org';
  await report({ email });
  await undoDecision({ decisionId }, cast.mo);
  expect(await outcomes()).toEqual([null]);
  const refusal = await decideComment(await rejection(comment, cast.rule), cast.mo);
  expect(await outcomes()).toEqual(['TAKEN_DOWN']);
  const subjects = ['We have received your report', 'The outcome of your report'];
  expect((await letters(email)).map(({ subject }) => subject)).toEqual(subjects);
  await undoDecision(refusal, cast.mo);
  expect(await outcomes()).toEqual([null]);
  expect(await letters(email)).toHaveLength(1);
});

test('a refused new wording leaves it open: what was reported is still there', async () => {
  await report({ email: 'other@example.org' });
  await editComment({ id: comment.id, version: 2, text: 'You old fool.' }, cast.mia);
  await decideComment(await rejection(comment, cast.rule), cast.mo);
  expect(await outcomes()).toEqual([null]);
});

test.each(['withdrawn', 'taken down'])('none stays open on a comment that is %s at the same moment', async (how) => {
  const gone =
    how === 'withdrawn' ? withdrawComment({ id: comment.id }, cast.mia) : decideComment(await takeDown(), cast.sina);
  await Promise.allSettled([gone, ...Array.from({ length: 5 }, (_, n) => report({ email: `p${n}@example.org` }))]);
  expect((await outcomes()).filter((outcome) => outcome === null)).toEqual([]);
});

test('is confirmed at once, and the same again changes nothing', async () => {
  await Promise.all(Array.from({ length: 5 }, () => report()));
  expect(await db.notice.count()).toBe(1);
  const [receipt, ...more] = await letters();
  expect(receipt?.subject).toBe('We have received your report');
  expect(more).toEqual([]);
});

test('who then reports danger is heard, also while the first notice is open; what is less grave changes nothing', async () => {
  const email = 'threatened@example.org';
  await report({ email });
  await report({ email, ground: 'DANGER', reason: 'Now he threatens me.' });
  await report({ email, ground: 'LAW', reason: 'And it is an insult.' });
  const [notice, ...more] = await db.notice.findMany();
  expect(more).toEqual([]);
  expect(notice).toMatchObject({ ground: 'DANGER', reason: 'It insults me.\n\nNow he threatens me.' });
  expect(notice?.evidence).toMatchObject({ text: 'You fool.' });
  expect((await letters('mo@example.org')).map(({ subject }) => subject)).toEqual(['Urgent: danger to life reported']);
});

test('the desk sees it with its sender’s record, and counts comments, not notices', async () => {
  await report();
  await report({ email: 'eda@example.org' });
  expect(await queueCounts()).toMatchObject({ noticed: 1, appealed: 0 });
  const { cards } = await queuePage(queueQuery.parse({ view: 'noticed' }), cast.mo);
  expect(cards.map(({ id, notices }) => [id, notices.length])).toEqual([[comment.id, 2]]);
  expect(cards[0]?.notices[0]).toMatchObject({ reason: 'It insults me.', record: { right: 0, settled: 0 } });
});

test('danger comes first, tells every moderator at once, and keeps its evidence', async () => {
  const other = await postApproved({ actor: cast.noah, articleId: cast.article.id, text: 'I will find you.' }, cast.mo);
  await report();
  await report({ email: 'ada@example.org' });
  await report({ commentId: other.id, ground: 'DANGER' });
  const { cards } = await queuePage(queueQuery.parse({ view: 'noticed' }), cast.mo);
  expect(cards.map(({ id }) => id)).toEqual([other.id, comment.id]);
  for (const to of ['mo@example.org', 'sina@example.org', 'ada@example.org'])
    expect((await letters(to)).map(({ subject }) => subject)).toContain('Urgent: danger to life reported');
  await eraseAccount({ email: 'noah@example.org', comments: 'DELETE' }, cast.noah);
  expect(await db.notice.findFirst({ where: { ground: 'DANGER' } })).toMatchObject({
    outcome: 'GONE',
    evidence: { text: 'I will find you.', author: { email: 'noah@example.org' } },
  });
});

test('reporters weigh as much as they were right before: one who was outweighs two who never were', async () => {
  const articleId = cast.article.id;
  const { revisionId } = await approval(comment);
  const settledBefore = (email: string, outcome: 'TAKEN_DOWN' | 'KEPT') =>
    db.notice.create({
      data: { commentId: comment.id, revisionId, ground: 'RULE', reason: 'Earlier.', email, outcome },
    });
  for (const [email, outcome] of [
    ['right@example.org', 'TAKEN_DOWN'],
    ['right@example.org', 'TAKEN_DOWN'],
    ['wrong@example.org', 'KEPT'],
    ['wrong@example.org', 'KEPT'],
    ['false@example.org', 'KEPT'],
    ['false@example.org', 'KEPT'],
  ] as const) {
    await settledBefore(email, outcome);
  }
  const other = await postApproved({ actor: cast.noah, articleId, text: 'Other.' }, cast.mo);
  const third = await postApproved({ actor: cast.noah, articleId, text: 'Third.' }, cast.mo);
  for (const email of ['wrong@example.org', 'false@example.org']) await report({ email });
  await report({ email: 'right@example.org', commentId: other.id });
  await report({ email: 'new@example.org', commentId: third.id });
  const { cards } = await queuePage(queueQuery.parse({ view: 'noticed' }), cast.mo);
  const weights = cards.map(({ id, notices }) => [id, notices.map(({ record }) => record.weight)]);
  expect(weights).toEqual([
    [other.id, [1.5]],
    [comment.id, [0.5, 0.5]],
    [third.id, [1]],
  ]);
});

test('taking the comment down answers every notice; the letters wait for an undo', async () => {
  await report();
  await report({ email: 'eda@example.org' });
  const { decisionId } = await decideComment(await takeDown(), cast.sina);
  expect(await outcomes()).toEqual(['TAKEN_DOWN', 'TAKEN_DOWN']);
  const [, outcome] = await letters();
  expect(outcome?.text).toContain('taken it down');
  expect(outcome?.sendAfter.getTime()).toBeGreaterThan(Date.now());
  await undoDecision({ decisionId }, cast.sina);
  expect(await outcomes()).toEqual([null, null]);
  expect(await letters()).toHaveLength(1);
});

test('keeping it answers them too, with the reasons, and tells its author nothing', async () => {
  await report();
  const before = await letters('mia@example.org');
  const { decisionId } = await decideComment(await keep(), cast.sina);
  expect(await outcomes()).toEqual(['KEPT']);
  expect((await letters())[1]?.text).toContain('Rough, but about the matter.');
  expect(await letters('mia@example.org')).toEqual(before);
  expect(await db.notification.count({ where: { decisionId } })).toBe(0);
  expect(await db.comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ status: 'APPROVED' });
  await undoDecision({ decisionId }, cast.sina);
  expect(await outcomes()).toEqual([null]);
});

test('without a notice there is nothing to keep, and never without reasons', async () => {
  expect(await refusalOf(decideComment(await keep(), cast.sina))).toMatchObject({ status: 409 });
  await report();
  const { id: revisionId } = await db.commentRevision.findFirstOrThrow({ where: { commentId: comment.id } });
  const row = { commentId: comment.id, revisionId, moderatorId: cast.mo.id, verdict: 'KEEP' } as const;
  const attempt = db.moderationDecision.create({ data: { ...row, fromStatus: 'APPROVED', toStatus: 'APPROVED' } });
  await expect(attempt).rejects.toThrow('second_look_is_explained');
});

test('an author who takes the comment back settles it', async () => {
  await report();
  await withdrawComment({ id: comment.id }, cast.mia);
  expect(await outcomes()).toEqual(['GONE']);
  expect((await letters())[1]?.text).toContain('taken it back');
});

test('a record of being right grows with each outcome', async () => {
  await report();
  await decideComment(await takeDown(), cast.sina);
  comment = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'Another.' }, cast.mo);
  await report();
  await decideComment(await keep(), cast.sina);
  comment = await postApproved({ actor: cast.mia, articleId: cast.article.id, text: 'A third.' }, cast.mo);
  await report();
  const [card] = await cardsOf([comment.id]);
  expect(card?.notices[0]?.record).toMatchObject({ right: 1, settled: 2 });
});

test('what is not visible cannot be reported', async () => {
  comment = await post({ actor: cast.mia, articleId: cast.article.id });
  expect(await refusalOf(report())).toMatchObject({ key: 'commentGone', status: 404 });
});

test('one address cannot bury the desk', async () => {
  const address = crypto.randomUUID();
  for (let n = 0; n < 60; n++) await report({ address, email: `p${n}@example.org` });
  expect(await refusalOf(report({ address, email: 'p60@example.org' }))).toMatchObject({ key: 'tooMany', status: 429 });
});

test('who reported is forgotten: half a year after, or with their account', async () => {
  await report();
  await forgetByClock(new Date(Date.now() + 200 * 86_400_000));
  expect(await db.notice.findFirst()).toMatchObject({ email: 'noah@example.org' });
  await decideComment(await keep(), cast.sina);
  await forgetByClock(new Date(Date.now() + 200 * 86_400_000));
  expect(await db.notice.findFirst()).toMatchObject({ name: '', email: '', reason: 'It insults me.' });
});

test('who reports again before “keep” is taken back has one open notice', async () => {
  const email = 'again@example.org';
  await report({ email });
  const { decisionId } = await decideComment(await keep(), cast.mo);
  await report({ email, reason: 'Really.' });
  await undoDecision({ decisionId }, cast.mo);
  expect(await outcomes()).toEqual(['KEPT', null]);
});
