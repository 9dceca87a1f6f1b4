import type { Viewer } from '@/lib/accounts/find-viewer';
import { mayEditArticles } from '@/lib/articles/policy';
import { newestRevision } from '@/lib/articles/save-article';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import type { ReviewVerdict } from '@/prisma/generated/enums';

interface Input {
  id: number;
  /** What the editor saw; a newer one must be looked at first. */
  revisionId: number;
  verdict: ReviewVerdict;
  note: string;
}

/**
 * Asks a colleague to look at the working copy, approves it, or returns it with a note of what is still to be
 * done. Readers see nothing of it. Refuses: 403, 404, 409 `savedMeanwhile`, 409 `ownReview` who judges what
 * they wrote last, 400 `returnNeedsNote`.
 */
export async function reviewArticle({ id, revisionId, verdict, note }: Input, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  if (verdict === 'RETURNED' && note === '') throw new Refusal('returnNeedsNote');
  await db.$transaction(async (tx) => {
    // Locked, so that nobody publishes or saves between the look and the word.
    await tx.$queryRaw`SELECT id FROM "Article" WHERE id = ${id} FOR NO KEY UPDATE`;
    const last = await newestRevision(tx, id);
    if (!last) throw new Refusal('articleGone', 404);
    if (last.id !== revisionId) throw new Refusal('savedMeanwhile', 409, { editor: last.editor?.name ?? '–' });
    const own = await tx.articleRevision.count({ where: { id: revisionId, editorId: actor.id } });
    if (own > 0 && verdict !== 'REQUESTED') throw new Refusal('ownReview', 409);
    await tx.articleReview.create({
      data: { articleId: id, revisionId, verdict, note, actorId: actor.id },
      select: { id: true },
    });
    // What is live or planned stays so; only a draft shows by its state that it waits.
    await tx.article.updateMany({
      where: { id, status: { in: ['DRAFT', 'IN_REVIEW'] } },
      data: { status: verdict === 'RETURNED' ? 'DRAFT' : 'IN_REVIEW' },
    });
  });
}
