import type { Transaction } from '@/lib/db';
import { settleNotices } from '@/lib/moderation/notices/settle-notices';
import type { Prisma } from '@/prisma/generated/client';

/** When an author takes comments back nothing is left to decide: reporters are told, an appeal ends. */
export async function closeFiles(tx: Transaction, comment: Prisma.CommentWhereInput): Promise<void> {
  await tx.appeal.updateMany({ where: { comment, outcome: null }, data: { outcome: 'WITHDRAWN' } });
  const noticed = await tx.notice.findMany({
    where: { comment, outcome: null },
    distinct: ['commentId'],
    select: { commentId: true, comment: { select: { article: { select: { title: true } } } } },
  });
  for (const { commentId, comment } of noticed) {
    await settleNotices(tx, { commentId, article: comment.article.title, outcome: 'GONE', explanation: '' });
  }
}
