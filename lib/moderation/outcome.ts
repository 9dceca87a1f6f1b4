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
  const { publishedRevisionId, publishedAt, now } = comment;
  const status = transitions[verdict].to ?? comment.status;
  const since = publishedAt ?? now;
  if (verdict === 'APPROVE') return { status, publishedRevisionId: revisionId, publishedAt: since };
  if (verdict === 'RESTORE') return { status, publishedRevisionId: restored(comment, revisionId), publishedAt: since };
  if (verdict === 'KEEP' || verdict === 'UPHOLD') return { status, publishedRevisionId, publishedAt };
  if (verdict === 'TAKE_DOWN') return { status, publishedRevisionId: null, publishedAt };
  // A rejected edit leaves the wording that was approved before; while the author revises, it stays too.
  const stays = verdict === 'REJECT' && publishedRevisionId !== null;
  return { status: stays ? 'APPROVED' : status, publishedRevisionId, publishedAt };
}

/** What was taken down was perhaps not the newest wording: an edit of it may have been rejected before. */
function restored({ status, lastPublished, appealed }: LockedComment, newest: number): number {
  if (status === 'TAKEN_DOWN') return lastPublished ?? newest;
  return appealed?.revisionId ?? newest;
}
