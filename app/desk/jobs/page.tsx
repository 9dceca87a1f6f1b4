import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { deskAdverts } from '@/lib/jobs/desk/queries';
import { day, t } from '@/lib/site/messages';
import { AdvertForm } from './form';

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** All adverts, whatever their state, and the form for another. */
export default async function JobsDeskPage({ searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const { before } = await searchParams;
  const from = typeof before === 'string' && /^\d{1,9}$/.test(before) ? Number(before) : undefined;
  const { adverts, older } = await deskAdverts(from);
  return (
    <>
      <PageTitle title={t('jobs.desk')} />
      <ul className="desk-list">
        {adverts.map(({ id, title, company, status, expiresAt }) => (
          <li key={id}>
            <a href={`/desk/jobs/${id}`}>{title}</a>{' '}
            <span className="meta">
              {[company, t(`jobs.states.${status}`), expiresAt && t('jobs.until', { date: day(expiresAt) })]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {older && (
        <p>
          <a href={`/desk/jobs?before=${adverts.at(-1)?.id}`} rel="next">
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
