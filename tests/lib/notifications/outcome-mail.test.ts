import { beforeEach, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { ignorePerson } from '@/lib/comments/ignore-person';
import { db } from '@/lib/db';
import { decideComment } from '@/lib/moderation/decide-comment';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { chooseMail } from '@/lib/notifications/mail/choose-mail';
import { gatheredAt } from '@/lib/notifications/mail/outcome';
import { ownMailChoices } from '@/lib/notifications/mail/queries';
import { sendOutcomes } from '@/lib/notifications/mail/send-outcomes';
import { outcomeHeaders, outcomesOf, stopOutcomeMail } from '@/lib/notifications/mail/stop-outcome-mail';
import { type mailChoices, proposedPace } from '@/lib/notifications/schema';
import { sendDigests } from '@/lib/subscriptions/digests/send-digests';
import { approval, type Cast, createCast, post, postApproved, rejection } from '@/tests/support/cast';

type Choices = z.output<typeof mailChoices>;

const EMAIL = 'mia@example.org';
const proposed: Choices = { ...proposedPace, REPLIES: 'OFF', MENTIONS: 'OFF' };
let cast: Cast;
const choose = (choices: Partial<Choices>) =>
  chooseMail({ choices: { ...proposed, ...choices }, address: undefined, page: '/account/notifications' }, cast.mia);
const letters = () => db.mail.findMany({ where: { to: EMAIL }, orderBy: { id: 'asc' } });
const tomorrow = () => new Date(Date.now() + 25 * 3_600_000);

beforeEach(async () => {
  cast = await createCast();
});

async function approve() {
  await postApproved({ actor: cast.mia, articleId: cast.article.id }, cast.mo);
}

async function reject() {
  const comment = await post({ actor: cast.mia, articleId: cast.article.id });
  return decideComment(await rejection(comment, cast.rule), cast.mo);
}

describe('until somebody chooses', () => {
  test('a rejection comes at once, a publication not by mail', async () => {
    await approve();
    expect(await letters()).toEqual([]);
    await reject();
    expect(await letters()).toMatchObject([{ subject: 'Your comment was not published' }]);
    expect(await ownMailChoices(cast.mia)).toEqual(proposed);
  });
});

describe('by choice', () => {
  test('a publication comes at once, with one click to end it', async () => {
    await choose({ APPROVED: 'AT_ONCE' });
    await approve();
    const [letter] = await letters();
    expect(letter).toMatchObject({
      subject: 'Your comment is published',
      headers: { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    });
  });

  test('nothing comes of what is switched off', async () => {
    await choose({ REFUSED: 'OFF' });
    await reject();
    await sendOutcomes(tomorrow());
    expect(await letters()).toEqual([]);
  });

  test('what is gathered comes in one letter, once, with the whole statement of reasons', async () => {
    await choose({ APPROVED: 'DAILY', REFUSED: 'HOURLY' });
    await reject();
    await approve();
    await sendOutcomes();
    expect(await letters()).toEqual([]);
    await Promise.all([sendOutcomes(tomorrow()), sendOutcomes(tomorrow())]);
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter?.subject).toBe('2 decisions about your comments');
    for (const part of ['Your comment is published', '§ 1 Respect', 'Please argue about the matter.', '/appeals/'])
      expect(letter?.text).toContain(part);
  });

  test('an undone decision is in no letter', async () => {
    await choose({ REFUSED: 'HOURLY' });
    const { decisionId } = await reject();
    await undoDecision({ decisionId }, cast.mo);
    await sendOutcomes(tomorrow());
    expect(await letters()).toEqual([]);
  });

  test('one click ends all of it, also what is being gathered', async () => {
    await choose({ APPROVED: 'DAILY' });
    await approve();
    const [, token = ''] = /unsubscribe\/([^>]+)>/.exec(outcomeHeaders(cast.mia.id)['List-Unsubscribe']) ?? [];
    await stopOutcomeMail({ userId: outcomesOf(token) ?? '' });
    await sendOutcomes(tomorrow());
    await reject();
    expect(await letters()).toEqual([]);
    expect(outcomesOf(`${token}x`)).toBeNull();
  });
});

test('what is being gathered is not sent once it is switched off', async () => {
  await choose({ APPROVED: 'DAILY', REFUSED: 'DAILY' });
  await approve();
  await reject();
  await choose({ APPROVED: 'OFF', REFUSED: 'DAILY' });
  await sendOutcomes(tomorrow());
  const [letter, ...more] = await letters();
  expect(more).toEqual([]);
  expect(letter?.text).toContain(cast.rule.title);
  expect(letter?.subject).toBe('One decision about your comments');
});

test('two savings at once are one choice', async () => {
  await Promise.all([choose({ APPROVED: 'DAILY' }), choose({ APPROVED: 'DAILY' })]);
  expect(await ownMailChoices(cast.mia)).toMatchObject({ APPROVED: 'DAILY' });
});

describe('replies and mentions', () => {
  test('a reply that mentions is a mention for whoever wants only those', async () => {
    const articleId = cast.article.id;
    const first = await postApproved({ actor: cast.mia, articleId }, cast.mo);
    await choose({ MENTIONS: 'AT_ONCE' });
    for (const text of ['@Mia yes', 'Without a name.'])
      await postApproved({ actor: cast.noah, articleId, parentId: first.id, text }, cast.mo);
    await sendDigests({ frequency: 'AT_ONCE' }, new Date(Date.now() + 120_000));
    const [letter] = await letters();
    expect(letter?.text).toContain('@Mia yes');
    expect(letter?.text).not.toContain('Without a name.');
  });

  test('no letter holds what its reader does not want to see', async () => {
    const articleId = cast.article.id;
    const first = await postApproved({ actor: cast.mia, articleId }, cast.mo);
    await choose({ REPLIES: 'AT_ONCE', MENTIONS: 'AT_ONCE' });
    const reply = await postApproved({ actor: cast.noah, articleId, parentId: first.id, text: '@Mia no' }, cast.mo);
    await ignorePerson({ commentId: reply.id }, cast.mia);
    await sendDigests({ frequency: 'AT_ONCE' }, new Date(Date.now() + 120_000));
    expect(await letters()).toEqual([]);
  });

  test('are subscriptions with their proof, changed and ended in the same place', async () => {
    await choose({ MENTIONS: 'HOURLY' });
    expect(await db.consent.findMany()).toMatchObject([
      { email: EMAIL, kind: 'MENTIONS', page: '/account/notifications', withdrawnAt: null },
    ]);
    await choose({ MENTIONS: 'DAILY' });
    expect(await ownMailChoices(cast.mia)).toMatchObject({ MENTIONS: 'DAILY', REPLIES: 'OFF' });
    await choose({});
    expect(await ownMailChoices(cast.mia)).toMatchObject({ MENTIONS: 'OFF' });
    expect(await db.consent.count({ where: { withdrawnAt: { not: null } } })).toBe(1);
  });

  test('a mention is told once to whom it calls, and a reply that mentions too', async () => {
    const articleId = cast.article.id;
    const first = await postApproved({ actor: cast.mia, articleId }, cast.mo);
    await choose({ MENTIONS: 'AT_ONCE', REPLIES: 'AT_ONCE' });
    const call = await post({ actor: cast.noah, articleId, text: 'As @Mia says.' });
    const reply = await post({ actor: cast.noah, articleId, parentId: first.id, text: '@Mia yes' });
    for (const comment of [call, reply]) await decideComment(await approval(comment), cast.mo);
    await sendDigests({ frequency: 'AT_ONCE' }, new Date(Date.now() + 120_000));
    await sendDigests({ frequency: 'AT_ONCE' }, new Date(Date.now() + 240_000));
    const [letter, ...more] = await letters();
    expect(more).toEqual([]);
    expect(letter?.text.match(/As @Mia says/g)).toHaveLength(1);
    expect(letter?.text.match(/@Mia yes/g)).toHaveLength(1);
  });
});

describe('when gathered letters leave', () => {
  test.each([
    ['HOURLY', '2026-03-01T10:20:00Z', '2026-03-01T11:00:00Z'],
    ['HOURLY', '2026-03-01T10:59:40Z', '2026-03-01T12:00:00Z'],
    ['DAILY', '2026-03-01T04:59:00Z', '2026-03-01T05:00:00Z'],
    ['DAILY', '2026-03-01T05:00:01Z', '2026-03-02T05:00:00Z'],
  ] as const)('%s, decided at %s: %s', (pace, now, then) => {
    expect(gatheredAt(pace, new Date(now))).toEqual(new Date(then));
  });
  test.each(['AT_ONCE', 'OFF'] as const)('%s: not gathered', (pace) => {
    expect(gatheredAt(pace, new Date())).toBeNull();
  });
});
