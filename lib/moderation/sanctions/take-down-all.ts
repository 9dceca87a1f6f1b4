import type { Viewer } from '@/lib/accounts/find-viewer';
import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { expireOnServer } from '@/lib/expire-on-server';
import { recordDecision } from '@/lib/moderation/record-decision';
import type { DecisionInput } from '@/lib/moderation/schema';

const AT_ONCE = 50;

/**
 * The task of a ban that takes down: what is visible of the person goes, what waits is refused, each with
 * its own record and reasons; one letter has told it all. Begun again it goes on where it was; a
 * lifted ban takes nothing down any more.
 */
export async function takeDownAll({ id }: { id: number }): Promise<void> {
  const sanction = await db.sanction.findUnique({ where: { id }, select: sanctionSelect });
  if (!sanction) return;
  const { moderator, personId, reason, houseRuleVersionId } = sanction;
  const actor: Viewer = { ...moderator, name: moderator.name ?? '' };
  const grounds = { houseRuleVersionId: houseRuleVersionId ?? undefined, explanation: reason };
  const refused: number[] = [];
  for (;;) {
    if (!(await stillHolds(id))) return;
    const comments = await db.comment.findMany({
      where: {
        ...{ authorId: personId, id: { notIn: refused }, createdAt: { lte: sanction.createdAt } },
        OR: [{ status: { in: ['WAITING', 'RETURNED'] } }, { publishedRevisionId: { not: null } }],
      },
      orderBy: { id: 'desc' },
      take: AT_ONCE,
      select: commentSelect,
    });
    if (comments.length === 0) return;
    const changed = new Set<number>();
    for (const { id: commentId, version, status, revisions } of comments) {
      const seen = { commentId, version, revisionId: revisions[0]?.id ?? 0 };
      const decision: DecisionInput = { ...seen, ...grounds, verdict: status === 'APPROVED' ? 'TAKE_DOWN' : 'REJECT' };
      try {
        const { articleId } = await db.$transaction((tx) => recordDecision(tx, decision, actor, { letter: false }));
        changed.add(articleId);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        // Changed at this very moment: the next round sees it anew. What may not be decided stays for others.
        if (error.status !== 409) refused.push(commentId);
      }
    }
    if (changed.size > 0) await expireOnServer([...[...changed].map(tags.thread), tags.discussions]);
  }
}

const stillHolds = async (id: number) =>
  (await db.sanction.count({ where: { id, takesDown: true, liftedAt: null } })) === 1;

const sanctionSelect = {
  ...{ personId: true, reason: true, houseRuleVersionId: true, createdAt: true },
  moderator: { select: { id: true, name: true, role: true } },
} as const;

const commentSelect = {
  ...{ id: true, version: true, status: true },
  revisions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
} as const;
