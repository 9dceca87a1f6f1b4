import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { mayEditArticles } from '@/lib/articles/policy';
import { jobSources } from '@/lib/jobs/feeds/queries';
import { dated, t } from '@/lib/site/messages';
import { SourceForm } from './form';

/** Partner feeds: what they brought last, those that fail first, and the form for another. */
export default async function SourcesPage() {
  if (!mayEditArticles(await currentViewer())) notFound();
  const sources = await jobSources();
  return (
    <>
      <PageTitle title={t('jobs.sources.title')} intro={t('jobs.sources.intro')} />
      <ul className="desk-list">
        {sources.map(({ id, name, paused, failures, runs: [run], _count }) => (
          <li key={id}>
            <a href={`/desk/jobs/sources/${id}`}>{name}</a>{' '}
            <span className="meta">
              {[
                failures > 0 && t('jobs.sources.fails', { count: failures }),
                paused && t('jobs.sources.isPaused'),
                t('jobs.count', { count: _count.items }),
                run && `${t(`jobs.sources.outcomes.${run.outcome}`)}, ${dated(run.endedAt).text}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {failures > 0 && run?.notes[0] && <p className="error">{run.notes[0]}</p>}
          </li>
        ))}
      </ul>
      <section aria-labelledby="new">
        <h2 id="new">{t('jobs.sources.new')}</h2>
        <SourceForm source={null} />
      </section>
    </>
  );
}
