import { MINUTES_TO_EDIT } from '@/lib/comments/limits';
import type { CommentStatus } from '@/prisma/generated/client';

interface Comment {
  authorId: string;
  status: CommentStatus;
  publishedAt: Date | null;
}

/** Authors edit what waits or came back; what was approved for 15 minutes more, and then it waits again. */
export function mayEdit(actor: { id: string }, { authorId, status, publishedAt }: Comment, now = new Date()): boolean {
  if (authorId !== actor.id) return false;
  if (status === 'WAITING' || status === 'RETURNED') return true;
  return status === 'APPROVED' && now < editableUntil(publishedAt);
}

/** When the wording of a published comment is what it stays. */
export const editableUntil = (publishedAt: Date | null): Date =>
  new Date((publishedAt?.getTime() ?? 0) + MINUTES_TO_EDIT * 60_000);

/** Authors take back what waits or is published, at any time. */
export const mayWithdraw = (actor: { id: string }, { authorId, status }: Comment): boolean =>
  authorId === actor.id && ['WAITING', 'RETURNED', 'APPROVED'].includes(status);
