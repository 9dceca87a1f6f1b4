import { db } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';

const A_PAGE = 30;
/** More than that is "many". */
const COUNTED = 99;

/** A reply that was taken down meanwhile is nothing to go and look at; one's own comment always is. */
const worthTelling = {
  OR: [{ kind: 'DECISION' }, { comment: { publishedRevisionId: { not: null } } }],
} satisfies Prisma.NotificationWhereInput;

/** How much of it a person has not seen yet, at most 99. */
export async function unreadCount(viewer: { id: string }): Promise<number> {
  const unread = await db.notification.findMany({
    where: { userId: viewer.id, readAt: null, ...worthTelling },
    take: COUNTED,
    select: { id: true },
  });
  return unread.length;
}

/** What has happened to a person's comments, newest first, from before the given id. */
export async function ownNotifications({ viewer, before }: { viewer: { id: string }; before?: number | undefined }) {
  const found = await db.notification.findMany({
    where: { userId: viewer.id, ...(before ? { id: { lt: before } } : {}), ...worthTelling },
    orderBy: { id: 'desc' },
    take: A_PAGE + 1,
    select: {
      ...{ id: true, kind: true, createdAt: true, readAt: true, commentId: true },
      decision: { select: { verdict: true, toStatus: true } },
      comment: { select: { author: { select: { name: true } }, article: { select: { title: true } } } },
    },
  });
  return { notifications: found.slice(0, A_PAGE), older: found.length > A_PAGE };
}
