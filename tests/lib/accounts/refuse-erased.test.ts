import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { changeName } from '@/lib/accounts/change-name';
import { eraseAccount } from '@/lib/accounts/erase-account';
import { changePortrait, describeMyself } from '@/lib/accounts/profile/change-profile';
import { requestDataExport } from '@/lib/accounts/request-data-export';
import { requestEmailChange } from '@/lib/accounts/request-email-change';
import { keepDraft } from '@/lib/comments/drafts/keep-draft';
import { editComment } from '@/lib/comments/edit-comment';
import { ignorePerson } from '@/lib/comments/ignore-person';
import { markHelpful } from '@/lib/comments/mark-helpful';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { changeReplyFeed } from '@/lib/feeds/change-reply-feed';
import { sendNotice } from '@/lib/moderation/notices/send-notice';
import { chooseMail } from '@/lib/notifications/mail/choose-mail';
import { type Cast, createCast, person, post, postApproved, refusalOf } from '@/tests/support/cast';
import { tablesWith } from '@/tests/support/traces';

let cast: Cast;
/** Somebody else's, and one of Mia's that waits. */
let other: { id: number };
let waiting: { id: number };
beforeEach(async () => {
  cast = await createCast();
  other = await postApproved({ actor: cast.noah, articleId: cast.article.id }, cast.mo);
  waiting = await post({ actor: cast.mia, articleId: cast.article.id });
});

const erase = (comments: 'KEEP' | 'DELETE') => eraseAccount({ email: 'mia@example.org', comments }, cast.mia);
const notice = { ground: 'RULE', reason: 'Zimtstern', quote: '', name: 'Zimtstern', email: 'mia@example.org' } as const;
const pace = {
  APPROVED: 'OFF',
  REFUSED: 'OFF',
  RETURNED: 'OFF',
  APPEAL: 'OFF',
  REPLIES: 'OFF',
  MENTIONS: 'OFF',
} as const;

test.each<[string, () => Promise<unknown>]>([
  ['a comment', () => post({ actor: cast.mia, articleId: cast.article.id, text: 'Zimtstern' })],
  ['another wording', () => editComment({ id: waiting.id, version: 1, text: 'Zimtstern' }, cast.mia)],
  ['a draft', () => keepDraft({ articleId: cast.article.id, formKey: randomUUID(), text: 'Zimtstern' }, cast.mia)],
  ['a name', () => changeName({ name: 'Zimtstern' }, cast.mia)],
  ['a profile', () => describeMyself({ bio: 'Zimtstern', listed: true }, cast.mia)],
  ['a portrait', () => changePortrait({ picture: 'portrait/zimtstern' }, cast.mia)],
  ['a mark', () => markHelpful({ commentId: other.id, helpful: true }, cast.mia)],
  ['whom they ignore', () => ignorePerson({ commentId: other.id }, cast.mia)],
  ['another address', () => requestEmailChange({ email: 'zimtstern@example.org' }, cast.mia)],
  ['a data export', () => requestDataExport(cast.mia)],
  ['a choice of mail', () => chooseMail({ choices: pace, address: '192.0.2.1', page: '/' }, cast.mia)],
  ['a notice', () => sendNotice({ ...notice, commentId: other.id, address: '192.0.2.1' }, cast.mia)],
])('who was signed in a moment before stores nothing after the erasure: %s', async (_, act) => {
  await erase('KEEP');
  expect(await refusalOf(act())).toMatchObject({ key: 'signInFirst', status: 403 });
  expect(await tablesWith('zimtstern')).toEqual([]);
  const { id: userId } = cast.mia;
  expect(await db.commentReaction.count({ where: { userId } })).toBe(0);
  expect(await db.ignoredPerson.count({ where: { userId } })).toBe(0);
  expect(await db.mailChoice.count({ where: { userId } })).toBe(0);
  expect(await db.dataExport.count({ where: { userId } })).toBe(0);
});

test('nor has the shell a feed', async () => {
  await erase('KEEP');
  await changeReplyFeed({ act: 'make' }, cast.mia);
  expect(await db.user.count({ where: { feedSecret: { not: null } } })).toBe(0);
});

test('F18: what is posted, kept or named at the very moment of the erasure is gone or refused', {
  timeout: 60_000,
}, async () => {
  for (let round = 0; round < 8; round++) {
    const writer = await person(`W${round}`, 'MEMBER');
    const articleId = cast.article.id;
    const outcomes = await Promise.allSettled([
      post({ actor: writer, articleId, text: 'Zimtstern' }),
      eraseAccount({ email: `w${round}@example.org`, comments: 'DELETE' }, writer),
      keepDraft({ articleId, formKey: randomUUID(), text: 'Zimtstern' }, writer),
      changeName({ name: `Zimtstern ${round}` }, writer),
      describeMyself({ bio: 'Zimtstern', listed: true }, writer),
    ]);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(Refusal);
    }
    expect(await tablesWith('zimtstern')).toEqual([]);
  }
});
