import { tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { expireOnServer } from '@/lib/expire-on-server';
import { log } from '@/lib/log';
import { day, t } from '@/lib/site/messages';
import { readSettings } from '@/lib/site/settings/schema';
import { autoFill } from '@/lib/subscriptions/newsletter/candidates';
import { startIssue } from '@/lib/subscriptions/newsletter/start-issue';

/** The task of every minute: starts the issues whose time has come, each once however many workers there are. */
export async function startDueIssues(now = new Date()): Promise<void> {
  const due = await db.newsletterIssue.findMany({
    where: { status: 'SCHEDULED', scheduledFor: { lte: now } },
    orderBy: { scheduledFor: 'asc' },
    take: 20,
    select: { id: true },
  });
  for (const { id } of due) {
    try {
      if (await db.$transaction((tx) => startIssue(tx, id))) await expireOnServer([tags.newsletter]);
    } catch (error) {
      log.error({ err: error, issueId: id }, 'a scheduled issue could not be sent');
    }
  }
}

/** The task of every morning: an issue by itself where the operator wants one and there is news. */
export async function automaticIssue({ frequency }: { frequency: 'DAILY' | 'WEEKLY' }): Promise<void> {
  const row = await db.settingsVersion.findFirst({ orderBy: { id: 'desc' }, select: { values: true } });
  const { automaticIssues } = readSettings(row?.values);
  if (automaticIssues !== 'both' && automaticIssues !== frequency.toLowerCase()) return;
  const started = await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('automatic issue'))`;
    const items = await autoFill(tx, frequency);
    if (items.articles.length === 0) return false;
    const subject = t('newsletter.subject', { date: day(new Date()) });
    const { id } = await tx.newsletterIssue.create({ data: { subject, items, frequency }, select: { id: true } });
    return startIssue(tx, id);
  });
  if (started) await expireOnServer([tags.newsletter]);
}
