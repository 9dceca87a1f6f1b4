import type { Metadata } from 'next';
import { connection } from 'next/server';
import { PageTitle } from '@/app/_ui/page-title';
import { day, t } from '@/lib/site/messages';
import { settings } from '@/lib/site/settings/queries';
import { sentIssues } from '@/lib/subscriptions/newsletter/queries';
import { describe } from '@/lib/subscriptions/targets';
import { SubscribeTo } from '../subscriptions/subscribe-to';

export const instant = false;

export async function generateMetadata(): Promise<Metadata> {
  const { siteName } = await settings();
  return {
    title: t('newsletter.title', { site: siteName }),
    description: t('newsletter.intro'),
    alternates: { canonical: '/newsletter', types: { 'application/rss+xml': '/newsletter/feed.xml' } },
  };
}

/** What the newsletter is, the form for it, and everything that was sent so far. */
export default async function NewsletterPage() {
  await connection();
  const newsletter = { kind: 'NEWSLETTER', targetId: 0 } as const;
  const [{ siteName }, issues, about] = await Promise.all([settings(), sentIssues(), describe(newsletter)]);
  const name = t('newsletter.title', { site: siteName });
  return (
    <div className="narrow stack">
      <PageTitle title={name} intro={t('newsletter.intro')} />
      {/* By the name that the record of the consent has. */}
      <SubscribeTo {...newsletter} name={about?.name ?? name} />
      <section aria-labelledby="archive" className="stack">
        <h2 id="archive">{t('newsletter.archive')}</h2>
        {issues.length === 0 && <p>{t('newsletter.none')}</p>}
        <ul>
          {issues.map(({ number, subject, sentAt }) => (
            <li key={number}>
              <a href={`/newsletter/${number}`}>{subject}</a>{' '}
              <span className="meta">
                {t('newsletter.issue', { number: number ?? 0 })}
                {sentAt && ` · ${day(sentAt)}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
