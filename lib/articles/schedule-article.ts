import type { Viewer } from '@/lib/accounts/find-viewer';
import { requireDescribedPictures } from '@/lib/articles/described-pictures';
import { mayEditArticles } from '@/lib/articles/policy';
import { requireSecondPerson } from '@/lib/articles/review/require-second-person';
import { newestRevision } from '@/lib/articles/save-article';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

interface Input {
  id: number;
  revisionId: number;
  /** Null takes the schedule back. */
  at: Date | null;
}

/**
 * Has a revision published by itself at a minute to come; what is live stays live until then. Refuses:
 * 403, 404, 409 `savedMeanwhile` or `reviewMissing`, 400 `scheduleInPast` or `pictureUndescribed`.
 */
export async function scheduleArticle({ id, revisionId, at }: Input, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  if (at && at.getTime() <= Date.now()) throw new Refusal('scheduleInPast');
  await db.$transaction(async (tx) => {
    const last = await newestRevision(tx, id);
    if (!last) throw new Refusal('articleGone', 404);
    if (last.id !== revisionId) throw new Refusal('savedMeanwhile', 409, { editor: last.editor?.name ?? '–' });
    if (at) await requireDescribedPictures(tx, revisionId);
    if (at) await requireSecondPerson(tx, revisionId, actor);
    await tx.article.update({
      where: { id },
      data: { scheduledFor: at, scheduledRevisionId: at && revisionId },
      select: { id: true },
    });
    await tx.article.updateMany({
      where: { id, status: { in: ['DRAFT', 'IN_REVIEW', 'SCHEDULED'] } },
      data: { status: at ? 'SCHEDULED' : 'DRAFT' },
    });
  });
}
