import { db } from '@/lib/db';

/** The newest letters of a site on one's own machine, which has nobody to send them. */
export async function latestMail() {
  return db.mail.findMany({
    where: { sendAfter: { lte: new Date() }, issueId: null },
    orderBy: { id: 'desc' },
    take: 50,
    select: { id: true, to: true, subject: true, text: true, html: true, headers: true, createdAt: true },
  });
}

/** Letters that did not leave: given up, or tried in vain so far; the newest first. */
export const stuckMail = () =>
  db.mail.findMany({
    where: { OR: [{ status: 'FAILED' }, { status: 'QUEUED', lastError: { not: null } }] },
    orderBy: { id: 'desc' },
    take: 100,
    select: { id: true, to: true, subject: true, status: true, attempts: true, lastError: true, createdAt: true },
  });

/** What waits, and what was given up. */
export async function mailCounts(): Promise<{ queued: number; failed: number }> {
  const [queued, failed] = await Promise.all([
    db.mail.count({ where: { status: 'QUEUED' } }),
    db.mail.count({ where: { status: 'FAILED' } }),
  ]);
  return { queued, failed };
}
