import type { Viewer } from '@/lib/accounts/find-viewer';
import type { Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayJudge } from '@/lib/moderation/appeals/policy';
import { settleAppeal } from '@/lib/moderation/appeals/settle-appeal';
import { completeReasons } from '@/lib/moderation/complete-reasons';
import { explainCollision } from '@/lib/moderation/explain-collision';
import { type LockedComment, lockComment } from '@/lib/moderation/lock-comment';
import { settleNotices } from '@/lib/moderation/notices/settle-notices';
import { type Outcome, outcomeOf } from '@/lib/moderation/outcome';
import { mayDecide } from '@/lib/moderation/policy';
import type { DecisionInput } from '@/lib/moderation/schema';
import { tellAuthor, undoableUntil } from '@/lib/moderation/tell-author';
import { verdictsFor } from '@/lib/moderation/transitions';
import { gatheredAt, paceFor } from '@/lib/notifications/mail/outcome';
import { notifyPeople } from '@/lib/notifications/notify-people';

/**
 * One decision on one comment: compare-and-set on (status, revision, version), its record and its
 * mail, which waits as long as the decision can be undone; with the notices and the appeal that it
 * settles; within one transaction. Without a `letter` the author is told on the site alone. Refuses: 403
 * not allowed, own comment, or an appeal against one's own decision, 404 unknown, 409 somebody else was
 * first (says who), the author has changed the text, or nothing of this person is to be published for now.
 */
export async function recordDecision(tx: Transaction, input: DecisionInput, actor: Viewer, { letter = true } = {}) {
  const comment = await lockComment(tx, input.commentId);
  if (!mayDecide(actor, comment)) throw new Refusal('forbidden', 403);
  if (comment.appealed && !mayJudge(actor, comment.appealed)) throw new Refusal('appealNeedsAnother', 403);
  if (!agrees(comment, input)) throw await explainCollision(tx, comment);
  if (comment.author.hold && publishes(input)) throw held(comment.author.hold);
  const outcome = outcomeOf(input, comment);
  const data = { ...outcome, version: { increment: 1 } };
  await tx.comment.update({ where: { id: comment.id }, data, select: { id: true } });
  const decisionId = await record(tx, { input, actor, comment, outcome, letter });
  return { articleId: comment.articleId, decisionId };
}

/** Whether the comment still is what the moderator saw; it is locked, so it stays so. */
const agrees = (comment: LockedComment, input: DecisionInput) =>
  comment.version === input.version &&
  comment.revisionId === input.revisionId &&
  verdictsFor({ ...comment, appealed: comment.appealed !== null }).includes(input.verdict);

const publishes = ({ verdict }: DecisionInput) => verdict === 'APPROVE' || verdict === 'RESTORE';

const held = ({ moderator }: { moderator: { name: string | null } }) =>
  new Refusal('personHeld', 409, { moderator: moderator.name ?? '' });

interface Act {
  input: DecisionInput;
  actor: Viewer;
  comment: LockedComment;
  outcome: Outcome;
  letter: boolean;
}

async function record(tx: Transaction, { input, actor, comment, outcome, letter }: Act): Promise<number> {
  const reasons = await completeReasons(tx, input, comment);
  const { rule, law, explanation, quote, spam, machineDetected } = reasons;
  const { id: decisionId } = await tx.moderationDecision.create({
    data: {
      commentId: comment.id,
      revisionId: input.revisionId,
      moderatorId: actor.id,
      verdict: input.verdict,
      fromStatus: comment.status,
      toStatus: outcome.status,
      houseRuleVersionId: rule?.id ?? null,
      law,
      explanation,
      quote,
      spam,
      machineDetected,
      version: comment.version + 1,
      publishedBeforeId: comment.publishedRevisionId,
      decidedAt: comment.now,
    },
    select: { id: true },
  });
  await settleFiles(tx, { decisionId, input, comment, outcome, explanation });
  // What stays as it was is nothing to its author.
  if (spam || input.verdict === 'KEEP') return decisionId;
  const stillVisible = outcome.publishedRevisionId !== null;
  const pace = letter && !comment.author.erased ? await paceFor(tx, { ...comment, verdict: input.verdict }) : 'OFF';
  if (pace === 'AT_ONCE') await tellAuthor(tx, { decisionId, comment, reasons, stillVisible });
  // By approval, or restored after an appeal.
  const appears = outcome.publishedRevisionId !== null && comment.publishedAt === null;
  const mailDue = gatheredAt(pace, comment.now);
  await notifyPeople(tx, { decisionId, comment, revisionId: input.revisionId, appears, mailDue });
  return decisionId;
}

interface Settling extends Pick<Act, 'input' | 'comment' | 'outcome'> {
  decisionId: number;
  explanation: string;
}

/** What reporters and the author had asked for is answered by the same decision. */
async function settleFiles(tx: Transaction, { decisionId, input, comment, ...rest }: Settling): Promise<void> {
  const { verdict } = input;
  if (comment.appealed) await settleAppeal(tx, { commentId: comment.id, decisionId, verdict });
  const outcome = verdict === 'KEEP' ? 'KEPT' : isGone(rest.outcome) && 'TAKEN_DOWN';
  if (!comment.noticed || !outcome) return;
  const { explanation } = rest;
  const about = { commentId: comment.id, article: comment.article.title, outcome, explanation } as const;
  await settleNotices(tx, about, { decisionId, after: undoableUntil(comment.now) });
}

/** Nobody sees it, and nothing is left to decide: taken down, or refused after an approval was undone. */
const isGone = ({ status, publishedRevisionId }: Outcome) =>
  publishedRevisionId === null && (status === 'REJECTED' || status === 'TAKEN_DOWN');
