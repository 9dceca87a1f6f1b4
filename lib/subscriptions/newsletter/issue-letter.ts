import { db } from '@/lib/db';
import { letterText } from '@/lib/mail/letter';
import { letterHtml } from '@/lib/mail/letter-html';
import { t } from '@/lib/site/messages';
import { siteName } from '@/lib/site/settings/site-name';
import { centreUrl, endUrl, listHeaders } from '@/lib/subscriptions/links';
import type { IssueLetter } from '@/lib/subscriptions/newsletter/compose-letter';
import { issueUrl } from '@/lib/subscriptions/newsletter/issue-path';
import { stillPublic } from '@/lib/subscriptions/still-public';

/** The issue being sent: fixed but for what is taken down meanwhile, so one look serves the letters of some seconds. */
let latest: { id: number; until: number; letter: IssueLetter | null; site: string; url: string } | undefined;
const A_LOOK_MS = 5_000;

async function issue(id: number) {
  if (latest?.id === id && latest.until > Date.now()) return latest;
  const row = await db.newsletterIssue.findUniqueOrThrow({ where: { id }, select: { letter: true, number: true } });
  const letter = await stillPublic(db, row.letter as unknown as IssueLetter);
  const until = Date.now() + A_LOOK_MS;
  latest = { id, until, letter, site: await siteName(db), url: issueUrl(row.number ?? 0) };
  return latest;
}

/** One reader's letter of an issue; null when that reader has meanwhile ended, paused, or cannot be reached. */
export async function issueLetter(mail: { issueId: number; subscriptionId: number | null }) {
  const subscription =
    mail.subscriptionId &&
    (await db.subscription.findUnique({
      where: { id: mail.subscriptionId },
      select: { id: true, subscriber: { select: { id: true, suppressedAt: true, pausedUntil: true } } },
    }));
  if (!subscription) return null;
  const { subscriber } = subscription;
  if (subscriber.suppressedAt || (subscriber.pausedUntil && subscriber.pausedUntil > new Date())) return null;
  const { letter, site, url } = await issue(mail.issueId);
  if (!letter) return null;
  const footer = [
    { url, label: t('newsletter.online') },
    { url: endUrl([subscription.id]), label: t('mail.digest.end') },
    { url: centreUrl(subscriber.id), label: t('mail.digest.centre') },
  ];
  const whole = { ...letter, footer };
  return {
    text: letterText(whole),
    html: letterHtml(whole, site),
    headers: listHeaders('newsletter', [subscription.id]),
  };
}
