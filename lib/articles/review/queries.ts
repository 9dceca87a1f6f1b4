import { db } from '@/lib/db';

const SHOWN = 20;

/** What was said about an article before it went live, the newest first. */
export const articleReviews = (articleId: number) =>
  db.articleReview.findMany({
    where: { articleId },
    orderBy: { id: 'desc' },
    take: SHOWN,
    select: {
      ...{ id: true, verdict: true, note: true, createdAt: true, revisionId: true },
      actor: { select: { name: true } },
    },
  });
