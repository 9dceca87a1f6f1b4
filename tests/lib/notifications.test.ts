import { beforeEach, describe, expect, test } from 'vitest';
import { ignorePerson } from '@/lib/comments/ignore-person';
import { withdrawComment } from '@/lib/comments/withdraw-comment';
import { appealPath } from '@/lib/moderation/appeals/appeal-link';
import { sendAppeal } from '@/lib/moderation/appeals/send-appeal';
import { decideComment } from '@/lib/moderation/decide-comment';
import type { DecisionInput } from '@/lib/moderation/schema';
import { undoDecision } from '@/lib/moderation/undo-decision';
import { markRead } from '@/lib/notifications/mark-read';
import { mentionedIn } from '@/lib/notifications/mentions';
import { ownNotifications, unreadCount } from '@/lib/notifications/queries';
import { approval, type Cast, createCast, post, postApproved, rejection } from '@/tests/support/cast';

let cast: Cast;
const told = async (viewer: { id: string }) =>
  (await ownNotifications({ viewer })).notifications.map(({ kind, decision }) =>
    kind === 'DECISION' ? decision.verdict : kind,
  );

beforeEach(async () => {
  cast = await createCast();
});

describe('what people are told', () => {
  test('an author hears of approval and rejection', async () => {
    const articleId = cast.article.id;
    await postApproved({ actor: cast.mia, articleId }, cast.mo);
    const second = await post({ actor: cast.mia, articleId });
    await decideComment(await rejection(second, cast.rule), cast.mo);
    expect(await told(cast.mia)).toEqual(['REJECT', 'APPROVE']);
    expect(await unreadCount(cast.noah)).toBe(0);
  });

  test('a reply and a mention are told when they appear, each person once', async () => {
    const articleId = cast.article.id;
    const first = await postApproved({ actor: cast.mia, articleId }, cast.mo);
    await postApproved({ actor: cast.eda, articleId }, cast.mo);
    const reply = await post({ actor: cast.noah, articleId, parentId: first.id, text: '@Mia, @eda: yes. @Noah too' });
    expect(await told(cast.mia)).toEqual(['APPROVE']);
    await decideComment(await approval(reply), cast.mo);
    expect(await told(cast.mia)).toEqual(['REPLY', 'APPROVE']);
    expect(await told(cast.eda)).toEqual(['MENTION', 'APPROVE']);
    expect(await told(cast.noah)).toEqual(['APPROVE']);
  });

  test('nothing of an undone decision, nothing of what is gone', async () => {
    const articleId = cast.article.id;
    const first = await postApproved({ actor: cast.mia, articleId }, cast.mo);
    const reply = await post({ actor: cast.noah, articleId, parentId: first.id });
    const { decisionId } = await decideComment(await approval(reply), cast.mo);
    await undoDecision({ decisionId }, cast.mo);
    expect(await told(cast.mia)).toEqual(['APPROVE']);
    await decideComment(await approval(reply), cast.mo);
    expect(await unreadCount(cast.mia)).toBe(2);
    await withdrawComment(reply, cast.noah);
    expect(await told(cast.mia)).toEqual(['APPROVE']);
    expect(await unreadCount(cast.mia)).toBe(1);
  });

  test('what appears only after an appeal is told to whom it answers', async () => {
    const articleId = cast.article.id;
    const first = await postApproved({ actor: cast.mia, articleId }, cast.mo);
    const reply = await post({ actor: cast.noah, articleId, parentId: first.id });
    const { decisionId } = await decideComment(await rejection(reply, cast.rule), cast.mo);
    await sendAppeal({ token: appealPath(decisionId).slice('/appeals/'.length), text: 'It is meant kindly.' });
    const restored = { ...(await approval(reply)), verdict: 'RESTORE', explanation: 'So it is.' } as DecisionInput;
    const again = await decideComment(restored, cast.sina);
    expect(await told(cast.mia)).toEqual(['REPLY', 'APPROVE']);
    await undoDecision(again, cast.sina);
    expect(await told(cast.mia)).toEqual(['APPROVE']);
    await decideComment({ ...restored, ...(await approval(reply)), verdict: 'RESTORE' }, cast.sina);
    expect(await told(cast.mia)).toEqual(['REPLY', 'APPROVE']);
  });

  test('who ignores somebody hears nothing of them', async () => {
    const articleId = cast.article.id;
    const first = await postApproved({ actor: cast.mia, articleId }, cast.mo);
    const other = await postApproved({ actor: cast.noah, articleId }, cast.mo);
    await ignorePerson({ commentId: other.id }, cast.mia);
    await postApproved({ actor: cast.noah, articleId, parentId: first.id, text: '@Mia' }, cast.mo);
    expect(await told(cast.mia)).toEqual(['APPROVE']);
  });

  test('what came after the list was shown stays new', async () => {
    const articleId = cast.article.id;
    await postApproved({ actor: cast.mia, articleId }, cast.mo);
    const [shown] = (await ownNotifications({ viewer: cast.mia })).notifications;
    await postApproved({ actor: cast.mia, articleId }, cast.mo);
    await markRead({ newest: shown?.id ?? 0 }, cast.mia);
    expect(await unreadCount(cast.mia)).toBe(1);
  });
});

describe('a mention', () => {
  const people = [
    { id: 'a', name: 'Anna' },
    { id: 'b', name: 'Anna Berg' },
    { id: 'c', name: 'C. (x' },
    { id: 'd', name: null },
  ];
  test.each([
    ['@Anna!', ['a']],
    ['Danke @anna berg.', ['b']],
    ['@Anna Berg und @Anna', ['b', 'a']],
    ['@Annabel', []],
    ['mail an ich@anna', []],
    ['(@C. (x)', ['c']],
    ['@', []],
    ['Anna', []],
  ])('%s', (text, ids) => expect(mentionedIn(text, people)).toEqual(ids));
});
