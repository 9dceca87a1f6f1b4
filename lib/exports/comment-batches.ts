import type { Transaction } from '@/lib/db';
import type { CommentRecord } from '@/lib/exports/schema';

const A_BATCH = 500;

/** The comments of an article in the order they were written: each comes after what it answers. */
export async function* commentBatches(tx: Transaction, articleId: number): AsyncGenerator<CommentRecord[]> {
  for (let last = 0; ; ) {
    const rows = await tx.comment.findMany({
      where: { articleId, id: { gt: last } },
      orderBy: { id: 'asc' },
      take: A_BATCH,
      select: {
        ...{ id: true, formKey: true, status: true, createdAt: true, publishedAt: true, withdrawnAt: true },
        parent: { select: { formKey: true } },
        author: { select: { email: true, name: true } },
        publishedRevision: { select: { number: true } },
        revisions: { orderBy: { number: 'asc' }, select: { number: true, source: true, createdAt: true } },
      },
    });
    if (rows.length === 0) return;
    yield rows.map(({ id: _, formKey, parent, author, publishedRevision, revisions, ...row }) => ({
      ...row,
      key: formKey,
      parent: parent?.formKey ?? '',
      ...{ email: author.email, author: author.name ?? '' },
      // By place: numbers may have gaps.
      published: publishedRevision && revisions.findIndex(({ number }) => number === publishedRevision.number) + 1,
      revisions: revisions.map(({ source, createdAt }) => ({ source, createdAt })),
    }));
    last = rows.at(-1)?.id ?? 0;
  }
}
