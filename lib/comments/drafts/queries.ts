import { db } from '@/lib/db';

interface Place {
  articleId: number;
  /** The comment that is answered; 0 for a new thread. */
  parentId: number;
  viewer: { id: string };
}

/** What the viewer has begun to write here, with the key of its form, so that sending it twice gives one comment. */
export const ownDraft = ({ articleId, parentId, viewer }: Place) =>
  db.commentDraft.findUnique({
    where: { userId_articleId_parentId: { userId: viewer.id, articleId, parentId } },
    select: { text: true, formKey: true },
  });
