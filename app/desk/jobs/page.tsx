import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { deskAdverts, waitingAdverts } from '@/lib/jobs/desk/queries';
import { failingSources } from '@/lib/jobs/feeds/queries';
import { day, t } from '@/lib/site/messages';
import { AdvertForm } from './form';
import { Reports } from './reports';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What waits for the desk, reports, then all adverts, and the form for another. */
export default async function JobsDeskPage({ searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const { before, view } = await searchParams;
  const waiting = view === 'waiting';
  const from = typeof before === 'string' && /^\d{1,9}$/.test(before) ? Number(before) : undefined;
  const [{ adverts, older }, count, failing] = await Promise.all([
    deskAdverts({ before: from, waiting }),
    waitingAdverts(),
    failingSources(),
  ]);
  return (
    <>
      <PageTitle title={t('jobs.desk')} />
      {failing > 0 && (
        <Notice tone="error">
          <a href="/desk/jobs/sources">{t('jobs.sources.failing', { count: failing })}</a>
        </Notice>
      )}
      <ul className="board-ways">
        <li>
          <a href="/desk/jobs?view=waiting">{t('jobs.review.waiting', { count })}</a>
        </li>
        <li>
          <a href="/desk/jobs">{t('jobs.review.all')}</a>
        </li>
        <li>
          <a href="/desk/jobs/sources">{t('jobs.sources.title')}</a>
        </li>
      </ul>
      <Reports />
      <ul className="desk-list">
        {adverts.map(({ id, title, company, status, expiresAt, views, applies }) => (
          <li key={id}>
            <a href={`/desk/jobs/${id}`}>{title}</a>{' '}
            <span className="meta">
              {[
                company,
                t(`jobs.states.${status}`),
                expiresAt && t('jobs.until', { date: day(expiresAt) }),
                views + applies > 0 && t('jobs.figures', { views, applies }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {older && (
        <p>
          <a href={`/desk/jobs?${waiting ? 'view=waiting&' : ''}before=${adverts.at(-1)?.id}`} rel="next">
            {t('articles.older')} →
          </a>
        </p>
      )}
      <section aria-labelledby="new">
        <h2 id="new">{t('jobs.new')}</h2>
        <AdvertForm advert={null} />
      </section>
    </>
  );
}
