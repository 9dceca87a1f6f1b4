import { Refusal } from '@/lib/errors';
import { sentence } from '@/lib/form';
import { jsonAction } from '@/lib/json';
import { decideMarked } from '@/lib/moderation/decide-marked';
import { markedDecision } from '@/lib/moderation/schema';

/** The desk's scripts decide here: one comment or many. A single one that is refused is the answer's status. */
export const POST = jsonAction({
  schema: markedDecision,
  run: async (input, actor) => {
    if (!actor) throw new Refusal('signInFirst', 403);
    const { done, refused } = await decideMarked(input, actor);
    if (input.marks.length === 1 && refused[0]) throw refused[0].refusal;
    return {
      done,
      refused: refused.map(({ commentId, author, refusal }) => ({
        commentId,
        author,
        error: sentence(refusal.key, refusal.values),
      })),
    };
  },
});
