import { randomUUID } from 'node:crypto';
import { editComment } from '@/lib/comments/edit-comment';
import { withdrawComment } from '@/lib/comments/withdraw-comment';
import { db } from '@/lib/db';
import { answerAppeal } from '@/lib/moderation/appeals/answer-appeal';
import { appealPath } from '@/lib/moderation/appeals/appeal-link';
import { sendAppeal } from '@/lib/moderation/appeals/send-appeal';
import { decideComment } from '@/lib/moderation/decide-comment';
import { sendNotice } from '@/lib/moderation/notices/send-notice';
import { LIMIT_HOURS, remindModerators } from '@/lib/moderation/remind-moderators';
import { reviseRule } from '@/lib/moderation/rules/revise-rule';
import { tellOfRules } from '@/lib/moderation/rules/tell-of-rules';
import { answerObjection } from '@/lib/moderation/sanctions/answer-objection';
import { imposeSanction } from '@/lib/moderation/sanctions/impose-sanction';
import { liftSanction } from '@/lib/moderation/sanctions/lift-sanction';
import { objectToSanction } from '@/lib/moderation/sanctions/object-to-sanction';
import { sanction } from '@/lib/moderation/sanctions/schema';
import type { Verdict } from '@/lib/moderation/schema';
import { chooseMail } from '@/lib/notifications/mail/choose-mail';
import { sendOutcomes } from '@/lib/notifications/mail/send-outcomes';
import { proposedPace } from '@/lib/notifications/schema';
import { approval, type Cast, post, postApproved, rejection } from '@/tests/support/cast';

type Explained = Exclude<Verdict, 'APPROVE' | 'REJECT' | 'TAKE_DOWN'>;
const explained = async (comment: { id: number }, verdict: Explained) => ({
  ...{ ...(await approval(comment)), verdict, explanation: 'It says “x < y & z”.' },
});

/** Each verdict as its author hears of it, one by one and gathered. */
export async function verdictLetters({ mia, noah, mo, sina, article, rule }: Cast): Promise<void> {
  await choose(mia, 'AT_ONCE');
  const write = () => post({ actor: mia, articleId: article.id, text: `You <fool> & you, ${randomUUID()}.` });
  await decideComment(await approval(await write()), mo);
  await decideComment(await explained(await write(), 'RETURN'), mo);
  const refused = await write();
  const { decisionId } = await decideComment(await rejection(refused, rule), mo);
  await sendAppeal({ token: appealPath(decisionId).slice('/appeals/'.length), text: 'It was a quotation.' });
  const appeal = await db.appeal.findFirstOrThrow({ select: { id: true } });
  await answerAppeal({ appealId: appeal.id, text: 'Of whom?' }, sina);
  await decideComment(await explained(refused, 'UPHOLD'), sina);
  const taken = await postApproved({ actor: mia, articleId: article.id }, mo);
  await decideComment({ ...(await rejection(taken, rule)), verdict: 'TAKE_DOWN' }, mo);
  await decideComment(await explained(taken, 'RESTORE'), mo);
  const { version } = await db.comment.findUniqueOrThrow({ where: { id: taken.id }, select: { version: true } });
  await editComment({ id: taken.id, version, text: 'You <fool>, once more.' }, mia);
  await decideComment(await rejection(taken, rule), mo);

  await choose(noah, 'DAILY');
  await postApproved({ actor: noah, articleId: article.id }, mo);
  await decideComment(await rejection(await post({ actor: noah, articleId: article.id }), rule), mo);
  await sendOutcomes(new Date(Date.now() + 25 * 3_600_000));
}

const choose = (actor: { id: string }, APPROVED: 'AT_ONCE' | 'DAILY') =>
  chooseMail(
    {
      choices: { ...proposedPace, REFUSED: APPROVED, APPROVED, REPLIES: 'OFF', MENTIONS: 'OFF' },
      ...{ address: randomUUID(), page: '/' },
    },
    actor,
  );

/** Who reports a comment: that it has arrived, and each thing that can come of it. */
export async function noticeLetters({ mia, mo, article, rule }: Cast): Promise<void> {
  const reported = async (ground: 'RULE' | 'DANGER') => {
    const comment = await postApproved({ actor: mia, articleId: article.id }, mo);
    const typed = { ground, reason: 'It insults me.', quote: '', name: 'Rea', email: 'rea@example.org' } as const;
    await sendNotice({ ...typed, commentId: comment.id, address: randomUUID() }, null);
    return comment;
  };
  await decideComment(await explained(await reported('RULE'), 'KEEP'), mo);
  await decideComment({ ...(await rejection(await reported('DANGER'), rule)), verdict: 'TAKE_DOWN' }, mo);
  await withdrawComment(await reported('RULE'), mia);
}

/** Each sanction, two that are lifted, one objection that succeeds and one that does not. */
export async function sanctionLetters({ noah, mo, sina, rule }: Cast): Promise<void> {
  const about = { personId: noah.id, reason: 'Three attacks on others.' };
  const impose = (more: object) => imposeSanction(sanction.parse({ ...about, ...more }), mo);
  const lifted = await impose({ kind: 'WARNING' });
  await liftSanction(lifted, sina);
  await impose({ kind: 'BAN', days: 30, takesDown: 'on', houseRuleVersionId: rule.id });
  for (const [outcome, more] of [
    ['LIFT', { kind: 'PAUSE', days: 7 }],
    ['STAYS', { kind: 'BAN' }],
  ] as const) {
    const { sanctionId } = await impose(more);
    await objectToSanction({ sanctionId, text: 'It was irony.' }, noah);
    await answerObjection({ sanctionId, text: 'We have read it again.', outcome }, sina);
  }
  await liftSanction(await impose({ kind: 'PAUSE', days: 7 }), sina);
}

/** What goes to the desk, and to everybody when the house rules change. */
export async function ruleLetters({ mia, ada, article }: Cast): Promise<void> {
  await post({ actor: mia, articleId: article.id });
  await db.$executeRaw`
    UPDATE "CommentRevision" SET "createdAt" = now() - make_interval(hours => ${LIMIT_HOURS + 1}::int)`;
  await remindModerators();
  const { id: ruleId } = await db.houseRule.findFirstOrThrow({ select: { id: true } });
  const words = { title: 'Courtesy', shortText: 'Be kind.', fullText: 'Be kind & fair to everybody.' };
  await reviseRule({ ruleId, version: 1, announcement: 'Clearer words.', ...words }, ada);
  const { id } = await db.houseRuleVersion.findFirstOrThrow({ orderBy: { id: 'desc' }, select: { id: true } });
  await tellOfRules({ id });
}
