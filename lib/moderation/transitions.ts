import type { Verdict } from '@/lib/moderation/schema';
import type { CommentStatus } from '@/prisma/generated/enums';

/** Which verdict leads from where to where (`null`: it stays as it is); nothing else is possible. */
export const transitions: Record<Verdict, { from: CommentStatus[]; to: CommentStatus | null }> = {
  APPROVE: { from: ['WAITING', 'RETURNED'], to: 'APPROVED' },
  REJECT: { from: ['WAITING', 'RETURNED'], to: 'REJECTED' },
  RETURN: { from: ['WAITING'], to: 'RETURNED' },
  KEEP: { from: ['APPROVED'], to: null },
  TAKE_DOWN: { from: ['APPROVED'], to: 'TAKEN_DOWN' },
  UPHOLD: { from: ['REJECTED', 'TAKEN_DOWN', 'APPROVED'], to: null },
  RESTORE: { from: ['REJECTED', 'TAKEN_DOWN', 'APPROVED'], to: 'APPROVED' },
};

interface Standing {
  status: CommentStatus;
  /** Somebody's notice of it is open. */
  noticed: boolean;
  /** Its author's appeal is open; what is visible then is the wording before the one refused. */
  appealed: boolean;
}

/** What a moderator can decide about a comment that stands so, in the order of the buttons. */
export const verdictsFor = ({ status, noticed, appealed }: Standing) =>
  (Object.keys(transitions) as Verdict[]).filter((verdict) => {
    if (!transitions[verdict].from.includes(status)) return false;
    if (verdict === 'KEEP') return noticed;
    if (verdict === 'UPHOLD') return appealed;
    return verdict !== 'RESTORE' || status !== 'APPROVED' || appealed;
  });
