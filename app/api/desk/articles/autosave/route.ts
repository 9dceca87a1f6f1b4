import { savedArticle } from '@/app/desk/articles/saved-article';
import { autosaveArticle } from '@/lib/articles/autosave-article';
import { Refusal } from '@/lib/errors';
import { jsonAction } from '@/lib/json';

/** The editor's page saves here while somebody writes; the answer is what the next save is based on. */
export const POST = jsonAction({
  schema: savedArticle,
  run: async ({ id, basedOn, ...content }, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    return autosaveArticle({ id, basedOn, content }, actor);
  },
});
