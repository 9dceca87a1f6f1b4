import { Refusal } from '@/lib/errors';
import { sentence } from '@/lib/form';
import { jsonAction } from '@/lib/json';
import { undoMany } from '@/lib/moderation/schema';
import { undoDecisions } from '@/lib/moderation/undo-decisions';

/** The desk's scripts take decisions back here. */
export const POST = jsonAction({
  schema: undoMany,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const { done, refused } = await undoDecisions(input, actor);
    if (done.length === 0 && refused[0]) throw refused[0].refusal;
    return {
      done,
      refused: refused.map(({ decisionId, refusal }) => ({
        decisionId,
        error: sentence(refusal.key, refusal.values),
      })),
    };
  },
});
