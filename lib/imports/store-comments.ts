import { screenWaitingSoon } from '@/lib/comments/screening/ask-for-screening';
import type { Place } from '@/lib/comments/thread';
import type { Transaction } from '@/lib/db';
import type { IncomingComment } from '@/lib/imports/apply-comments';

export interface Adding {
  id: number;
  comment: IncomingComment;
  position: Place;
  parentId: number | null;
}

interface Input {
  articleId: number;
  source: string;
  /** Who wrote each, by the comment's number over there. */
  people: Map<string, string>;
  adding: Adding[];
}

/** Writes comments with their wordings, and which of them is visible. */
export async function storeComments(tx: Transaction, { articleId, source, people, adding }: Input): Promise<void> {
  await tx.comment.createMany({
    data: adding.map(({ id, comment, position, parentId }) => ({
      ...{ id, articleId, parentId, ...position, createdAt: comment.at, formKey: comment.formKey },
      authorId: people.get(comment.id) ?? '',
    })),
  });
  await tx.commentRevision.createMany({
    data: adding.flatMap(({ id, comment }) =>
      comment.revisions.map(({ at, ...text }, place) => ({
        ...{ commentId: id, number: place + 1, createdAt: at, ...text },
      })),
    ),
  });
  const now = adding.filter(({ comment }) => comment.status !== 'WAITING' || comment.published !== null);
  await tx.$executeRaw`
    UPDATE "Comment" c SET status = s.status::"CommentStatus", "publishedRevisionId" = r.id,
      "publishedAt" = s."publishedAt", "withdrawnAt" = s."withdrawnAt"
    FROM unnest(${now.map(({ id }) => id)}::int[], ${now.map(({ comment }) => comment.status)}::text[],
      ${now.map(({ comment }) => comment.published)}::int[], ${now.map(({ comment }) => comment.publishedAt)}::timestamptz[],
      ${now.map(({ comment }) => comment.withdrawnAt)}::timestamptz[]) AS s (id, status, number, "publishedAt", "withdrawnAt")
    LEFT JOIN "CommentRevision" r ON r."commentId" = s.id AND r.number = s.number
    WHERE c.id = s.id`;
  if (adding.some(({ comment }) => comment.status === 'WAITING')) await screenWaitingSoon(tx);
  await tx.importedItem.createMany({
    data: adding.map(({ id, comment }) => ({
      ...{ source, kind: 'comment', foreignId: comment.id, localId: String(id), hash: '' },
    })),
  });
}
