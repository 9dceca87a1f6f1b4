import type { Verdict } from '@/lib/moderation/schema';
import type { CommentStatus } from '@/prisma/generated/enums';

/** Which verdict leads from where to where; nothing else is possible. */
export const transitions: Record<Verdict, { from: CommentStatus[]; to: CommentStatus }> = {
  APPROVE: { from: ['WAITING', 'RETURNED'], to: 'APPROVED' },
  REJECT: { from: ['WAITING', 'RETURNED'], to: 'REJECTED' },
  RETURN: { from: ['WAITING'], to: 'RETURNED' },
  TAKE_DOWN: { from: ['APPROVED'], to: 'TAKEN_DOWN' },
  RESTORE: { from: ['REJECTED', 'TAKEN_DOWN'], to: 'APPROVED' },
};

/** What a moderator can decide about a comment in this status, in the order of the buttons. */
export const verdictsFor = (status: CommentStatus) =>
  (Object.keys(transitions) as Verdict[]).filter((verdict) => transitions[verdict].from.includes(status));
