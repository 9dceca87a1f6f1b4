import type { Transaction } from '@/lib/db';

/** Whether a decision still is the one that holds on its comment: neither undone nor overtaken by another or by a new wording. */
export async function stillStands(
  tx: Transaction,
  { id, commentId }: { id: number; commentId: number },
): Promise<boolean> {
  const comment = await tx.comment.findUniqueOrThrow({ where: { id: commentId }, select: { status: true } });
  const last = await tx.moderationDecision.findFirst({
    // Looking again and leaving it as it is overtakes nothing.
    where: { commentId, verdict: { notIn: ['UNDO', 'KEEP', 'UPHOLD'] }, undoneBy: null },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  return last?.id === id && ['REJECTED', 'TAKEN_DOWN', 'APPROVED'].includes(comment.status);
}
