import { MOST_IGNORED } from '@/lib/comments/limits';
import { visible, visibleAnywhere } from '@/lib/comments/queries';
import { db } from '@/lib/db';

/** What the viewer has to do with the comments of one page: `ids` are those that the page shows. */
export async function viewerMarks({ ids, viewer }: { ids: number[]; viewer: { id: string } }) {
  const comments = await db.comment.findMany({
    where: { id: { in: ids }, ...visible },
    select: {
      id: true,
      authorId: true,
      _count: { select: { reactions: true } },
      reactions: { where: { userId: viewer.id }, select: { userId: true } },
      author: { select: { ignoredBy: { where: { userId: viewer.id }, select: { userId: true } } } },
    },
  });
  return comments.map(({ id, authorId, _count, reactions, author }) => ({
    id,
    own: authorId === viewer.id,
    helpful: _count.reactions,
    mine: reactions.length > 0,
    ignored: author.ignoredBy.length > 0,
  }));
}

/** A visible comment with the viewer's marks on it; null when the public does not see it. */
export async function markedComment({ id, viewer }: { id: number; viewer: { id: string } }) {
  const [[marks], comment] = await Promise.all([
    viewerMarks({ ids: [id], viewer }),
    db.comment.findFirst({
      where: { id, ...visibleAnywhere },
      select: {
        id: true,
        author: { select: { name: true } },
        article: { select: { title: true } },
        publishedRevision: { select: { html: true } },
      },
    }),
  ]);
  return marks && comment ? { ...comment, ...marks } : null;
}

/** Whose comments the viewer does not want to see, the last one first. */
export const ignoredPeople = (viewer: { id: string }) =>
  db.ignoredPerson.findMany({
    where: { userId: viewer.id },
    orderBy: { createdAt: 'desc' },
    take: MOST_IGNORED,
    select: { ignoredId: true, createdAt: true, ignored: { select: { name: true } } },
  });
