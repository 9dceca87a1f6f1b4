import type { z } from 'zod';
import type { Viewer } from '@/lib/accounts/find-viewer';
import type { profileVerdict } from '@/lib/accounts/profile/schema';
import { expire, tags } from '@/lib/cache';
import { expireThreadsOf } from '@/lib/comments/expire-threads';
import { db } from '@/lib/db';
import { Refusal } from '@/lib/errors';
import { mayModerate } from '@/lib/moderation/policy';

/**
 * Lets readers see what somebody tells about themselves, or takes it away with a reason, which they read on
 * their profile page. Refuses: 403 not a moderator or one's own, 409 changed since it was looked at.
 */
export async function judgeProfile(
  { userId, version, act, reason }: z.output<typeof profileVerdict>,
  actor: Viewer,
): Promise<void> {
  if (!mayModerate(actor) || actor.id === userId) throw new Refusal('forbidden', 403);
  const { count } = await db.profile.updateMany({
    where: { userId, version },
    data: { status: act === 'show' ? 'SHOWN' : 'REMOVED', reason: act === 'show' ? '' : reason, version: version + 1 },
  });
  if (count === 0) throw new Refusal('profileChanged', 409);
  expire([tags.person(userId)]);
  await expireThreadsOf({ id: userId });
}
