import type { Viewer } from '@/lib/accounts/find-viewer';
import { requireDescribedPictures } from '@/lib/articles/described-pictures';
import { goLive } from '@/lib/articles/live-version';
import { mayEditArticles } from '@/lib/articles/policy';
import { requireSecondPerson } from '@/lib/articles/review/require-second-person';
import { newestRevision } from '@/lib/articles/save-article';
import { expire } from '@/lib/cache';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

interface Input {
  id: number;
  /** What the editor saw; a newer one must be looked at first. */
  revisionId: number;
}

/**
 * Publishes the working copy now. Refuses: 403, 404, 409 `savedMeanwhile`, `slugTaken` or `reviewMissing`,
 * 400 `pictureUndescribed`.
 */
export async function publishArticle({ id, revisionId }: Input, actor: Viewer): Promise<void> {
  if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
  const changed = await db.$transaction(async (tx) => {
    const last = await newestRevision(tx, id);
    if (!last) throw new Refusal('articleGone', 404);
    if (last.id !== revisionId) throw new Refusal('savedMeanwhile', 409, { editor: last.editor?.name ?? '–' });
    await requireDescribedPictures(tx, revisionId);
    await requireSecondPerson(tx, revisionId, actor);
    return goLive(tx, { articleId: id, revisionId, now: new Date() });
  });
  expire(changed);
}
