import { db } from '@/lib/db';

/** Marks as seen what a person was shown, up to the newest of it: what came after stays new. */
export async function markRead({ newest }: { newest: number }, actor: { id: string }): Promise<void> {
  await db.notification.updateMany({
    where: { userId: actor.id, readAt: null, id: { lte: newest } },
    data: { readAt: new Date() },
  });
}
