import type { Viewer } from '@/lib/accounts/find-viewer';
import { expire, tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { completeReasons } from '@/lib/moderation/complete-reasons';
import { explainCollision } from '@/lib/moderation/explain-collision';
import { type LockedComment, lockComment } from '@/lib/moderation/lock-comment';
import { type Outcome, outcomeOf } from '@/lib/moderation/outcome';
import { mayDecide } from '@/lib/moderation/policy';
import type { DecisionInput } from '@/lib/moderation/schema';
import { tellAuthor } from '@/lib/moderation/tell-author';
import { transitions } from '@/lib/moderation/transitions';
import { notifyPeople } from '@/lib/notifications/notify-people';

/**
 * One decision on one comment: compare-and-set on (status, revision, version), its record and its
 * mail, which waits as long as the decision can be undone; all in one transaction. Caches expire
 * after commit. Refuses: 403 not allowed or own comment, 404 unknown, 409 somebody else was first
 * (says who) or the author has changed the text.
 */
export async function decideComment(input: DecisionInput, actor: Viewer): Promise<{ decisionId: number }> {
  const { articleId, decisionId } = await db.$transaction(async (tx) => {
    const comment = await lockComment(tx, input.commentId);
    if (!mayDecide(actor, comment)) throw new Refusal('forbidden', 403);
    if (!agrees(comment, input)) throw await explainCollision(tx, comment);
    const outcome = outcomeOf(input, comment);
    const data = { ...outcome, version: { increment: 1 } };
    await tx.comment.update({ where: { id: comment.id }, data, select: { id: true } });
    const { articleId } = comment;
    return { articleId, decisionId: await record(tx, { input, actor, comment, outcome }) };
  });
  expire([tags.thread(articleId), tags.discussions]);
  return { decisionId };
}

/** Whether the comment still is what the moderator saw; it is locked, so it stays so. */
const agrees = (comment: LockedComment, input: DecisionInput) =>
  comment.version === input.version &&
  comment.revisionId === input.revisionId &&
  transitions[input.verdict].from.includes(comment.status);

interface Act {
  input: DecisionInput;
  actor: Viewer;
  comment: LockedComment;
  outcome: Outcome;
}

async function record(tx: Transaction, { input, actor, comment, outcome }: Act): Promise<number> {
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
  const stillVisible = outcome.publishedRevisionId !== null;
  if (!spam) await tellAuthor(tx, { decisionId, comment, reasons, stillVisible });
  const approved = input.verdict === 'APPROVE';
  if (!spam) await notifyPeople(tx, { decisionId, comment, revisionId: input.revisionId, approved });
  return decisionId;
}
