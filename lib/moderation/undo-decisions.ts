import type { Viewer } from '@/lib/accounts/find-viewer';
import { Refusal } from '@/lib/errors';
import { undoDecision } from '@/lib/moderation/undo-decision';

/** Takes back an act on several comments, each for itself; tells which decisions stand, and why. */
export async function undoDecisions({ decisionIds }: { decisionIds: number[] }, actor: Viewer) {
  const done: { decisionId: number; commentId: number; version: number }[] = [];
  const refused: { decisionId: number; refusal: Refusal }[] = [];
  for (const decisionId of decisionIds) {
    try {
      done.push({ decisionId, ...(await undoDecision({ decisionId }, actor)) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ decisionId, refusal: error });
    }
  }
  return { done, refused };
}
