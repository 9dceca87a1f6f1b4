import type { LockedComment } from '@/lib/moderation/lock-comment';
import type { DecisionInput } from '@/lib/moderation/schema';
import { transitions } from '@/lib/moderation/transitions';
import type { CommentStatus } from '@/prisma/generated/enums';

export interface Outcome {
  status: CommentStatus;
  publishedRevisionId: number | null;
  publishedAt: Date | null;
}

/** Where a decision leads: the comment's status, and which wording the public sees since when. */
export function outcomeOf({ verdict, revisionId }: DecisionInput, comment: LockedComment): Outcome {
  const { publishedRevisionId, publishedAt, lastPublished, now } = comment;
  const status = transitions[verdict].to;
  const since = publishedAt ?? now;
  if (verdict === 'APPROVE') return { status, publishedRevisionId: revisionId, publishedAt: since };
  // What was taken down was perhaps not the newest wording: an edit of it may have been rejected before.
  if (verdict === 'RESTORE') return { status, publishedRevisionId: lastPublished ?? revisionId, publishedAt: since };
  if (verdict === 'TAKE_DOWN') return { status, publishedRevisionId: null, publishedAt };
  // A rejected edit leaves the wording that was approved before; while the author revises, it stays too.
  const stays = verdict === 'REJECT' && publishedRevisionId !== null;
  return { status: stays ? 'APPROVED' : status, publishedRevisionId, publishedAt };
}
