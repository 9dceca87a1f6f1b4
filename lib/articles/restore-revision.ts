import type { Viewer } from '@/lib/accounts/find-viewer';
import { articleContent } from '@/lib/articles/content';
import { saveArticle } from '@/lib/articles/save-article';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

interface Input {
  id: number;
  /** The older revision to go back to, and the newest one the editor saw. */
  revisionId: number;
  basedOn: number;
}

/** Makes an older revision the working copy again, as a new revision; never publishes. Refuses as saveArticle does. */
export async function restoreRevision({ id, revisionId, basedOn }: Input, actor: Viewer): Promise<void> {
  const revision = await db.articleRevision.findFirst({
    where: { id: revisionId, articleId: id },
    select: { content: true },
  });
  if (!revision) throw new Refusal('articleGone', 404);
  await saveArticle({ id, basedOn, content: articleContent.parse(revision.content) }, actor);
}
