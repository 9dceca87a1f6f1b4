import { changesBetween } from '@/app/desk/articles/changes-between';
import { savedArticle } from '@/app/desk/articles/saved-article';
import { deskArticle } from '@/lib/articles/desk/queries';
import { mayEditArticles } from '@/lib/articles/policy';
import { Refusal } from '@/lib/errors';
import { cleanArticle } from '@/lib/html';
import { jsonAction } from '@/lib/json';

/** What a text that could not be saved has that the newer version has not, and the other way round. */
export const POST = jsonAction({
  schema: savedArticle,
  run: async ({ id, basedOn: _, ...content }, actor) => {
    if (!mayEditArticles(actor)) throw new Refusal('forbidden', 403);
    const newest = id === null ? null : await deskArticle(id);
    if (!newest) throw new Refusal('articleGone', 404);
    const mine = { ...content, bodyHtml: cleanArticle(content.bodyHtml) };
    return { revisionId: newest.revision?.id ?? 0, changes: changesBetween(newest.content, mine) };
  },
});
