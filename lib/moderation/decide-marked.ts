import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { decideComment } from '@/lib/moderation/decide-comment';
import { mayModerate } from '@/lib/moderation/policy';
import type { MarkedDecisionInput } from '@/lib/moderation/schema';

/** Enough to be quick, few enough to leave connections for everybody else. */
const AT_ONCE = 4;

export interface Decided {
  done: { commentId: number; decisionId: number }[];
  /** Named by their authors, so that a person finds them. */
  refused: { commentId: number; author: string; refusal: Refusal }[];
}

/**
 * One act on several comments, one transaction and one record each: a comment that has changed is
 * refused by itself and named, the others stand; a server that dies in between leaves each decided
 * or waiting, and no lock is held for longer than one decision takes.
 * Refuses: 403 not a moderator.
 */
export async function decideMarked({ marks, ...what }: MarkedDecisionInput, actor: Viewer): Promise<Decided> {
  // Before anything is looked up: the answer names the authors of what it refuses.
  if (!mayModerate(actor)) throw new Refusal('forbidden', 403);
  const decided: Decided = { done: [], refused: [] };
  const left = [...marks];
  const work = async () => {
    for (let mark = left.shift(); mark; mark = left.shift()) {
      const { commentId } = mark;
      try {
        decided.done.push({ commentId, ...(await decideComment({ ...what, ...mark }, actor)) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        decided.refused.push({ commentId, author: await authorOf(commentId), refusal: error });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return decided;
}

async function authorOf(id: number): Promise<string> {
  const comment = await db.comment.findUnique({ where: { id }, select: { author: { select: { name: true } } } });
  return comment?.author.name ?? `#${id}`;
}
