import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import { db } from '@/lib/db';
import type { replyFeedChange } from '@/lib/feeds/schema';

/** Gives the actor's feed of replies a new secret address, or none; the old one stops at once. */
export async function changeReplyFeed({ act }: z.output<typeof replyFeedChange>, actor: Viewer): Promise<void> {
  const feedSecret = act === 'make' ? randomBytes(24).toString('base64url') : null;
  await db.user.updateMany({ where: { id: actor.id, erasedAt: null }, data: { feedSecret } });
}
