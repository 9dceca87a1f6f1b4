import type { Viewer } from '@/lib/accounts/find-viewer';
import { expire, tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { explainCollision } from '@/lib/moderation/explain-collision';
import { type LockedComment, lockComment } from '@/lib/moderation/lock-comment';
import { mayDecide } from '@/lib/moderation/policy';
import { UNDO_SECONDS } from '@/lib/moderation/schema';
import type { Prisma } from '@/prisma/generated/client';

/**
 * Takes back one's own decision of the last 30 s: the comment, its notices and its appeal are what they
 * were, the mail never leaves, and the history says so. Refuses: 403 not one's own, 404 unknown, 409 too late or something has
 * happened since.
 */
export async function undoDecision(
  { decisionId }: { decisionId: number },
  actor: Viewer,
): Promise<{ commentId: number; version: number }> {
  const { commentId } = await findOwn(decisionId, actor);
  const { articleId, version } = await db.$transaction(async (tx) => {
    const comment = await lockComment(tx, commentId);
    if (!mayDecide(actor, comment)) throw new Refusal('forbidden', 403);
    const decision = await tx.moderationDecision.findUniqueOrThrow({ where: { id: decisionId }, select: undoable });
    if (comment.version !== decision.version) throw await explainCollision(tx, comment);
    if (comment.now.getTime() >= decision.decidedAt.getTime() + UNDO_SECONDS * 1000) throw tooLate();
    await stopMail(tx, decisionId);
    await tx.notification.deleteMany({ where: { decisionId } });
    await reopenFiles(tx, comment, decisionId);
    await putBack(tx, comment, decision);
    await record(tx, comment, decision, actor);
    return { articleId: comment.articleId, version: comment.version + 1 };
  });
  expire([tags.thread(articleId), tags.discussions]);
  return { commentId, version };
}

const tooLate = () => new Refusal('undoTooLate', 409);

async function findOwn(id: number, actor: Viewer) {
  const decision = await db.moderationDecision.findUnique({
    where: { id },
    select: { commentId: true, moderatorId: true, verdict: true },
  });
  if (!decision || decision.verdict === 'UNDO') throw new Refusal('commentGone', 404);
  if (decision.moderatorId !== actor.id) throw new Refusal('forbidden', 403);
  return decision;
}

const undoable = {
  id: true,
  revisionId: true,
  fromStatus: true,
  toStatus: true,
  version: true,
  publishedBeforeId: true,
  decidedAt: true,
} as const;

type Undoable = Prisma.ModerationDecisionGetPayload<{ select: typeof undoable }>;

/** A letter that a task has begun to send has left: then the decision stands. */
async function stopMail(tx: Transaction, decisionId: number): Promise<void> {
  await tx.mail.deleteMany({ where: { decisionId, status: 'QUEUED', attempts: 0 } });
  if ((await tx.mail.count({ where: { decisionId } })) > 0) throw tooLate();
}

/** Who has reported it again meanwhile has an open notice; an appeal against what nobody has decided any more is over. */
async function reopenFiles(tx: Transaction, { author }: LockedComment, decisionId: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Notice" n SET outcome = NULL, "decisionId" = NULL
    WHERE n."decisionId" = ${decisionId} AND NOT EXISTS (
      SELECT FROM "Notice" o WHERE o."commentId" = n."commentId" AND o.email = n.email AND o.email <> '' AND o.outcome IS NULL)`;
  await tx.appeal.updateMany({ where: { decisionId, outcome: null }, data: { outcome: 'WITHDRAWN' } });
  // Whose account is erased meanwhile waits for no answer.
  const outcome = author.erased ? 'WITHDRAWN' : null;
  await tx.appeal.updateMany({ where: { settledById: decisionId }, data: { outcome, settledById: null } });
}

async function putBack(tx: Transaction, comment: LockedComment, decision: Undoable): Promise<void> {
  const appeared = comment.publishedAt?.getTime() === decision.decidedAt.getTime();
  await tx.comment.update({
    where: { id: comment.id },
    data: {
      status: decision.fromStatus,
      version: { increment: 1 },
      publishedRevisionId: decision.publishedBeforeId,
      ...(appeared && { publishedAt: null }),
    },
    select: { id: true },
  });
}

async function record(tx: Transaction, comment: LockedComment, decision: Undoable, actor: Viewer): Promise<void> {
  await tx.moderationDecision.create({
    data: {
      commentId: comment.id,
      revisionId: decision.revisionId,
      moderatorId: actor.id,
      verdict: 'UNDO',
      undoesId: decision.id,
      fromStatus: decision.toStatus,
      toStatus: decision.fromStatus,
      publishedBeforeId: comment.publishedRevisionId,
      version: comment.version + 1,
      decidedAt: comment.now,
    },
    select: { id: true },
  });
}
