import { db } from '@/lib/db';

/** Since when a person is signed in, one date for each browser, newest first. */
export async function ownSessions(viewer: { id: string }): Promise<Date[]> {
  const sessions = await db.session.findMany({
    where: { userId: viewer.id, expires: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    take: 20,
    select: { createdAt: true },
  });
  return sessions.map(({ createdAt }) => createdAt);
}

/** What a person's own account page shows. */
export const ownAccount = (viewer: { id: string }) =>
  db.user.findUnique({ where: { id: viewer.id }, select: { name: true, email: true, createdAt: true } });
