import { keepDraft } from '@/lib/comments/drafts/keep-draft';
import { commentDraft } from '@/lib/comments/schema';
import { Refusal } from '@/lib/errors';
import { jsonAction } from '@/lib/json';

/** The comment form tells now and then what stands in it. */
export const POST = jsonAction({
  schema: commentDraft,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    await keepDraft(input, actor);
  },
});
