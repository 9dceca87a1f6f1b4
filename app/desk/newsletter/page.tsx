import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { dated, t } from '@/lib/site/messages';
import { deskIssues, readerCounts } from '@/lib/subscriptions/newsletter/queries';
import { beginAction } from './actions';

/** All issues, what became of each, and a new one. */
export default async function NewsletterDeskPage() {
  if (!mayEditArticles(await currentViewer())) notFound();
  const [issues, readers] = await Promise.all([deskIssues(), readerCounts()]);
  return (
    <>
      <PageTitle title={t('desk.newsletter')} intro={t('newsletter.readers', readers)} />
      <form action={beginAction}>
        <button type="submit" className="button">
          {t('newsletter.new')}
        </button>
      </form>
      <ul className="desk-list">
        {issues.map(({ id, subject, status, number, scheduledFor, sentAt, letters }) => (
          <li key={id}>
            <a href={`/desk/newsletter/${id}`}>{subject}</a>{' '}
            <span className="meta">
              {[
                t(`newsletter.states.${status}`),
                number && t('newsletter.issue', { number }),
                (scheduledFor ?? sentAt) && dated((scheduledFor ?? sentAt) as Date).text,
                number && t('newsletter.progress', letters),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
