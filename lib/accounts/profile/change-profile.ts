import type { z } from 'zod';
import type { aboutMe } from '@/lib/accounts/profile/schema';
import { personSlug } from '@/lib/accounts/profile/slug';
import { refuseErased } from '@/lib/accounts/refuse-erased';
import { expire, tags } from '@/lib/cache';
import { expireThreadsOf } from '@/lib/comments/expire-threads';
import { db, type Transaction } from '@/lib/db';
import { dropFilesSoon } from '@/lib/media/drop-files';
import { countAgainst } from '@/lib/rate-limit';

/**
 * What somebody tells about themselves, and whether their comments have a page. A new text waits until a
 * moderator has looked at it. Refuses: 403 signed out, 429 too often.
 */
export async function describeMyself({ bio, listed }: z.output<typeof aboutMe>, actor: { id: string }): Promise<void> {
  await countAgainst('profile', actor.id);
  await db.$transaction(async (tx) => {
    const now = await profileOf(tx, actor.id);
    const checked = bio === now.bio ? {} : toCheck({ ...now, bio });
    await tx.profile.update({
      where: { userId: actor.id },
      data: { bio, listed, ...checked, version: { increment: 1 } },
      select: { userId: true },
    });
  });
  await show(actor);
}

/** Another portrait, or none: ''. The files of the one before are dropped. */
export async function changePortrait({ picture }: { picture: string }, actor: { id: string }): Promise<void> {
  await db.$transaction(async (tx) => {
    const now = await profileOf(tx, actor.id);
    await tx.profile.update({
      where: { userId: actor.id },
      data: { picture, ...toCheck({ ...now, picture }), version: { increment: 1 } },
      select: { userId: true },
    });
    await dropFilesSoon(tx, now.picture);
  });
  await show(actor);
}

/** The profile as it is, held until the transaction ends; made when there is none yet. */
async function profileOf(tx: Transaction, userId: string) {
  await refuseErased(tx, { id: userId });
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
  await tx.profile.createMany({ data: { userId, slug: personSlug(name ?? '') }, skipDuplicates: true });
  await tx.$queryRaw`SELECT 1 FROM "Profile" WHERE "userId" = ${userId} FOR UPDATE`;
  return tx.profile.findUniqueOrThrow({ where: { userId }, select: { bio: true, picture: true } });
}

/** Nothing told is nothing to look at. */
const toCheck = ({ bio, picture }: { bio: string; picture: string }) => ({
  status: bio || picture ? ('WAITING' as const) : ('SHOWN' as const),
  reason: '',
  updatedAt: new Date(),
});

async function show(actor: { id: string }): Promise<void> {
  expire([tags.person(actor.id)]);
  await expireThreadsOf(actor);
}
