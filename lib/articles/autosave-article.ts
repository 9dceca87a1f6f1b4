import type { Viewer } from '@/lib/accounts/find-viewer';
import type { ArticleContent } from '@/lib/articles/content';
import { saveArticle } from '@/lib/articles/save-article';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';

interface Input {
  id: number | null;
  basedOn: number | null;
  content: ArticleContent;
}

/**
 * Saves what somebody is writing without being asked. Refuses as saveArticle does, and with 409 `takenOver`
 * when a colleague has taken over: then only a person may decide whose text counts.
 */
export async function autosaveArticle(input: Input, actor: Viewer): Promise<{ id: number; revisionId: number }> {
  const writer =
    input.id === null
      ? null
      : await db.articlePresence.findFirst({
          where: { articleId: input.id, writes: true, until: { gt: new Date() }, userId: { not: actor.id } },
          select: { user: { select: { name: true } } },
        });
  if (writer) throw new Refusal('takenOver', 409, { editor: writer.user.name ?? '–' });
  return saveArticle({ ...input, autosaved: true }, actor);
}
