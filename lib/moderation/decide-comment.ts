import type { Viewer } from '@/lib/accounts/find-viewer';
import { expire, tags } from '@/lib/cache';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { queueMail } from '@/lib/mail';
import { mayDecide } from '@/lib/moderation/policy';
import type { DecisionInput } from '@/lib/moderation/schema';
import { t } from '@/lib/site/messages';

/**
 * One decision on one waiting comment: compare-and-set on (status, revision, version), its record
 * and its mail, all in one transaction; caches expire after commit. Refuses: 403 not allowed or own
 * comment, 404 unknown, 409 somebody else was first (says who) or the author has changed the text.
 */
export async function decideComment(input: DecisionInput, actor: Viewer): Promise<void> {
  const articleId = await db.$transaction(async (tx) => {
    const comment = await tx.comment.findUnique({
      where: { id: input.commentId },
      select: {
        articleId: true,
        authorId: true,
        publishedAt: true,
        publishedRevisionId: true,
        author: { select: { email: true } },
        article: { select: { title: true } },
      },
    });
    if (!comment) throw new Refusal('commentGone', 404);
    if (!mayDecide(actor, comment)) throw new Refusal('forbidden', 403);
    const outcome = outcomeOf(input, comment);
    await take(tx, input, outcome);
    await record(tx, input, actor, outcome.status);
    if (input.verdict === 'REJECT') await tell(tx, input, comment);
    return comment.articleId;
  });
  expire([tags.thread(articleId), tags.discussions]);
}

type Outcome = { status: 'APPROVED' | 'REJECTED'; publishedRevisionId: number | null; publishedAt: Date | null };

/** A rejected edit leaves the wording that was approved before in its place. */
function outcomeOf(
  { verdict, revisionId }: DecisionInput,
  { publishedAt, publishedRevisionId }: Pick<Outcome, 'publishedAt' | 'publishedRevisionId'>,
): Outcome {
  if (verdict === 'APPROVE') {
    return { status: 'APPROVED', publishedRevisionId: revisionId, publishedAt: publishedAt ?? new Date() };
  }
  return { status: publishedRevisionId ? 'APPROVED' : 'REJECTED', publishedRevisionId, publishedAt };
}

/** The compare-and-set: only who sees the row still waiting, in the wording shown, changes it. */
async function take(tx: Transaction, input: DecisionInput, outcome: Outcome): Promise<void> {
  const { count } = await tx.comment.updateMany({
    where: {
      id: input.commentId,
      status: 'WAITING',
      version: input.version,
      revisions: { some: { id: input.revisionId }, none: { id: { gt: input.revisionId } } },
    },
    data: { version: { increment: 1 }, ...outcome },
  });
  if (count === 0) throw await collision(tx, input.commentId);
}

async function record(
  tx: Transaction,
  input: DecisionInput,
  actor: Viewer,
  toStatus: Outcome['status'],
): Promise<void> {
  const { commentId, revisionId, verdict } = input;
  await tx.moderationDecision.create({
    data: {
      ...{ commentId, revisionId, verdict, toStatus, moderatorId: actor.id, fromStatus: 'WAITING' },
      ...(input.verdict === 'REJECT'
        ? { houseRuleVersionId: input.houseRuleVersionId, explanation: input.explanation }
        : {}),
    },
  });
}

async function tell(
  tx: Transaction,
  input: DecisionInput & { verdict: 'REJECT' },
  comment: { author: { email: string }; article: { title: string } },
): Promise<void> {
  const version = await tx.houseRuleVersion.findUnique({
    where: { id: input.houseRuleVersionId },
    select: { title: true, fullText: true, rule: { select: { number: true } } },
  });
  if (!version) throw new Refusal('ruleMissing');
  await queueMail(tx, {
    to: comment.author.email,
    subject: t('mail.rejected.subject'),
    paragraphs: [
      t('mail.rejected.intro', { article: comment.article.title }),
      `§ ${version.rule.number} ${version.title}: ${version.fullText}`,
      input.explanation,
    ],
    closing: t('mail.rejected.closing'),
  });
}

async function collision(tx: Transaction, commentId: number): Promise<Refusal> {
  const last = await tx.moderationDecision.findFirst({
    where: { commentId },
    orderBy: { id: 'desc' },
    select: { verdict: true, moderator: { select: { name: true } } },
  });
  if (!last) return new Refusal('changedMeanwhile', 409);
  return new Refusal(last.verdict === 'APPROVE' ? 'alreadyApproved' : 'alreadyRejected', 409, {
    moderator: last.moderator.name ?? '',
  });
}
