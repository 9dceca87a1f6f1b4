import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import type { Feed } from '@/lib/feeds/feed';
import { locale, t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import type { IssueLetter } from '@/lib/subscriptions/newsletter/compose-letter';
import { issueUrl } from '@/lib/subscriptions/newsletter/issue-path';
import { stillPublic } from '@/lib/subscriptions/still-public';

const sent = { number: { not: null } } as const;

/** The newest issues that were sent. Cached. */
export async function sentIssues() {
  'use cache';
  keepUntilExpired(tags.newsletter);
  return db.newsletterIssue.findMany({
    where: sent,
    orderBy: { number: 'desc' },
    take: 100,
    select: { number: true, subject: true, preheader: true, sentAt: true },
  });
}

/** One issue as it was sent, but for what has been taken down or has expired since; null when there is none. Cached. */
export async function sentIssue(number: number) {
  'use cache';
  keepUntilExpired(tags.newsletter, tags.articles, tags.adverts);
  const issue = await db.newsletterIssue.findUnique({ where: { number }, select: { sentAt: true, letter: true } });
  const letter = issue?.letter && (await stillPublic(db, issue.letter as unknown as IssueLetter));
  return issue && letter ? { sentAt: issue.sentAt, letter } : null;
}

/** The newest issues as a feed. Cached. */
export async function issueFeed(): Promise<Feed> {
  'use cache';
  keepUntilExpired(tags.newsletter);
  const [{ siteName }, issues] = await Promise.all([settings(), sentIssues()]);
  return {
    title: t('newsletter.title', { site: siteName }),
    description: t('newsletter.intro'),
    path: '/newsletter',
    language: locale,
    hub: '',
    entries: issues.slice(0, 30).map(({ number, subject, preheader, sentAt }) => ({
      url: issueUrl(number ?? 0),
      title: subject,
      published: sentAt ?? new Date(0),
      changed: sentAt ?? new Date(0),
      authors: [siteName || env.SITE_NAME],
      topics: [],
      summary: preheader,
      html: '',
    })),
  };
}

/** All issues for the desk, the newest first, with how far their letters have come. */
export async function deskIssues() {
  const issues = await db.newsletterIssue.findMany({
    orderBy: { id: 'desc' },
    take: 100,
    select: {
      ...{ id: true, status: true, number: true, subject: true, scheduledFor: true, sentAt: true },
      ...{ sentBefore: true, failedBefore: true },
    },
  });
  const progress = await progressOf(issues.map(({ id }) => id));
  return issues.map((issue) => ({ ...issue, letters: withForgotten(issue, progress.get(issue.id)) }));
}

/** One issue with all that can be changed; null when there is none. */
export async function deskIssue(id: number) {
  const issue = await db.newsletterIssue.findUnique({ where: { id } });
  if (!issue) return null;
  const progress = await progressOf([id]);
  return { ...issue, letters: withForgotten(issue, progress.get(id)) };
}

const withForgotten = (
  { sentBefore, failedBefore }: { sentBefore: number; failedBefore: number },
  { QUEUED, SENT, FAILED } = { QUEUED: 0, SENT: 0, FAILED: 0 },
) => ({ QUEUED, SENT: SENT + sentBefore, FAILED: FAILED + failedBefore });

async function progressOf(ids: number[]) {
  const groups = await db.mail.groupBy({ by: ['issueId', 'status'], where: { issueId: { in: ids } }, _count: true });
  const progress = new Map<number, { QUEUED: number; SENT: number; FAILED: number }>();
  for (const { issueId, status, _count } of groups) {
    const before = progress.get(issueId ?? 0) ?? { QUEUED: 0, SENT: 0, FAILED: 0 };
    progress.set(issueId ?? 0, { ...before, [status]: _count });
  }
  return progress;
}

/** How many readers there are, by how often they want an issue. */
export async function readerCounts() {
  const groups = await db.subscription.groupBy({
    by: ['frequency'],
    where: { kind: 'NEWSLETTER', confirmedAt: { not: null }, subscriber: { suppressedAt: null } },
    _count: true,
  });
  const of = (frequency: string) => groups.find((group) => group.frequency === frequency)?._count ?? 0;
  return { daily: of('DAILY'), weekly: of('WEEKLY') };
}
