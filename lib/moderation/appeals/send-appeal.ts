import type { z } from 'zod';
import { db, type Transaction } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { decisionOf } from '@/lib/moderation/appeals/appeal-link';
import { appealableUntil } from '@/lib/moderation/appeals/policy';
import { type appealForm, MAX_MESSAGES } from '@/lib/moderation/appeals/schema';
import { stillStands } from '@/lib/moderation/appeals/still-stands';
import { lockComment } from '@/lib/moderation/lock-comment';
import { countAgainst } from '@/lib/rate-limit';

/**
 * The author's first word begins an appeal, later ones go on with it. Whoever has the address from the
 * author's letter may write: it works signed out. Refuses: 404 not our address, 409 its author has left, decided again
 * meanwhile, too late, settled, or long enough, 429 too often.
 */
export async function sendAppeal({ token, text }: z.output<typeof appealForm>): Promise<void> {
  const decisionId = decisionOf(token);
  if (!decisionId) throw new Refusal('appealLink', 404);
  await countAgainst('appeal', String(decisionId));
  await db.$transaction(async (tx) => {
    const decision = await tx.moderationDecision.findUnique({ where: { id: decisionId }, select });
    if (!decision) throw new Refusal('appealLink', 404);
    const comment = await lockComment(tx, decision.commentId);
    if (comment.author.erased) throw new Refusal('appealErased', 409);
    const appeal = await tx.appeal.findUnique({
      where: { decisionId },
      select: { id: true, outcome: true, _count: { select: { messages: true } } },
    });
    if (appeal?.outcome) throw new Refusal('appealSettled', 409);
    if ((appeal?._count.messages ?? 0) >= MAX_MESSAGES) throw new Refusal('appealFull', 409);
    const until = appealableUntil(decision);
    if (!until || !(await stillStands(tx, decision))) throw new Refusal('appealMoot', 409);
    if (!appeal && until < comment.now) throw new Refusal('appealTooLate', 409);
    const { id } = appeal ?? (await begin(tx, decision));
    await tx.appealMessage.create({ data: { appealId: id, text }, select: { id: true } });
  });
}

const select = {
  id: true,
  commentId: true,
  verdict: true,
  decidedAt: true,
} as const;

const begin = (tx: Transaction, { id, commentId }: { id: number; commentId: number }) =>
  tx.appeal.create({ data: { decisionId: id, commentId }, select: { id: true } });
