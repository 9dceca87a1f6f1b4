import type { Viewer } from '@/lib/accounts/find-viewer';
import { expire, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { recordDecision } from '@/lib/moderation/record-decision';
import type { DecisionInput } from '@/lib/moderation/schema';

/** One decision on one comment (record-decision.ts, with what it refuses); caches expire after commit. */
export async function decideComment(input: DecisionInput, actor: Viewer): Promise<{ decisionId: number }> {
  const { articleId, decisionId } = await db.$transaction((tx) => recordDecision(tx, input, actor));
  expire([tags.thread(articleId), tags.discussions]);
  return { decisionId };
}
