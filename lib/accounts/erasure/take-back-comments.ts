import type { Transaction } from '@/lib/db';
import { closeFiles } from '@/lib/moderation/close-files';
import { inForce } from '@/lib/moderation/sanctions/in-force';
import type { Prisma } from '@/prisma/generated/client';

interface Leaving {
  authorId: string;
  /** What the person wishes for their comments. */
  choice: 'KEEP' | 'DELETE';
}

/**
 * Within an erasure: takes the comments back that shall go, and may not stay, and leaves no word of theirs. Nothing
 * of them can be decided or brought back any more: only their decisions remain, without quotations. Nobody is
 * left to hear of an appeal, so those are over.
 */
export async function takeBackComments(tx: Transaction, { authorId, choice }: Leaving): Promise<void> {
  await tx.comment.updateMany({
    where: { authorId, ...(await goes(tx, { authorId, choice })) },
    data: { status: 'WITHDRAWN', publishedRevisionId: null, withdrawnAt: new Date(), version: { increment: 1 } },
  });
  await closeFiles(tx, { authorId, status: 'WITHDRAWN' });
  await tx.appeal.updateMany({ where: { comment: { authorId }, outcome: null }, data: { outcome: 'WITHDRAWN' } });
  await blank(tx, authorId);
}

/** A ban that takes down, and a hold on what waits, end with the account; what they kept from readers goes. */
async function goes(tx: Transaction, { authorId, choice }: Leaving): Promise<Prisma.CommentWhereInput> {
  const banned = await tx.sanction.count({ where: { personId: authorId, takesDown: true, ...inForce() } });
  if (choice === 'DELETE' || banned > 0) return { status: { not: 'WITHDRAWN' } };
  const held = await tx.personHold.count({ where: { personId: authorId } });
  return { status: { in: held > 0 ? ['WAITING', 'RETURNED'] : [] } };
}

/** What is taken back loses its text, and whatever repeats it. */
async function blank(tx: Transaction, authorId: string): Promise<void> {
  const comment = { authorId, status: 'WITHDRAWN' } as const;
  await tx.screening.deleteMany({ where: { revision: { comment } } });
  await tx.comment.updateMany({
    where: { ...comment, signals: { isEmpty: false } },
    data: { signals: [], urgency: 0 },
  });
  await tx.notice.updateMany({ where: { comment }, data: { quote: '' } });
  await tx.commentRevision.updateMany({ where: { comment }, data: { source: '', html: '' } });
  await tx.appealMessage.updateMany({ where: { moderatorId: null, appeal: { comment } }, data: { text: '' } });
  // Decisions are append-only but for this: their quotations are the person's words.
  await tx.$executeRaw`SELECT set_config('depesche.erasing', 'on', true)`;
  await tx.$executeRaw`
    UPDATE "ModerationDecision" SET quote = '', explanation = CASE WHEN explanation = '' THEN '' ELSE '–' END
    WHERE "commentId" IN (SELECT id FROM "Comment" WHERE "authorId" = ${authorId} AND status = 'WITHDRAWN')`;
}
