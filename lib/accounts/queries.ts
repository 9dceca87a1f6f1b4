import { sessionName } from '@/lib/accounts/end-one-session';
import { db } from '@/lib/db';

const MOST_SESSIONS = 50;

/** Where a person is signed in, the newest first. */
export async function ownSessions(viewer: { id: string }) {
  const sessions = await db.session.findMany({
    where: { userId: viewer.id, expires: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    take: MOST_SESSIONS,
    select: { sessionToken: true, createdAt: true, device: true },
  });
  return sessions.map(({ sessionToken, ...session }) => ({ ...session, name: sessionName(sessionToken) }));
}

/** A person's data exports of the last week, newest first. */
export const ownExports = (viewer: { id: string }) =>
  db.dataExport.findMany({
    where: { userId: viewer.id },
    orderBy: { id: 'desc' },
    take: 10,
    select: { id: true, createdAt: true, readyAt: true },
  });

/** The JSON of one's own export; null when it is not there, not ready or somebody else's. */
export async function exportContent({ id, viewer }: { id: number; viewer: { id: string } }): Promise<string | null> {
  const found = await db.dataExport.findFirst({ where: { id, userId: viewer.id }, select: { content: true } });
  return found?.content ?? null;
}

/** What a person's own account page shows. */
export const ownAccount = (viewer: { id: string }) =>
  db.user.findUnique({ where: { id: viewer.id }, select: { name: true, email: true, createdAt: true } });

const FOUND = 50;

/** The staff, or with `q` whoever has that address or a name with it, for the admin who gives roles. */
export async function peopleWithRoles(q: string) {
  const name = { contains: q, mode: 'insensitive' } as const;
  const people = await db.user.findMany({
    where: q ? { OR: [{ email: q.toLowerCase() }, { name }] } : { role: { not: 'MEMBER' } },
    orderBy: [{ role: 'desc' }, { name: 'asc' }, { id: 'asc' }],
    take: FOUND,
    select: { id: true, name: true, email: true, role: true },
  });
  return people.map(({ name: given, ...person }) => ({ ...person, name: given ?? '' }));
}

/** Who gave whom which role, the latest first. */
export const latestRoleChanges = () =>
  db.roleChange.findMany({
    orderBy: { id: 'desc' },
    take: FOUND,
    select: {
      ...{ id: true, from: true, to: true, createdAt: true },
      person: { select: { name: true } },
      changedBy: { select: { name: true } },
    },
  });
