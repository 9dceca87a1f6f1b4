import { notFound } from 'next/navigation';
import { Notice } from '@/app/_ui/notice';
import { PageTitle } from '@/app/_ui/page-title';
import { currentViewer } from '@/lib/accounts/session';
import { refusedForm } from '@/lib/answer';
import { mayEditArticles } from '@/lib/articles/policy';
import { jobSource } from '@/lib/jobs/feeds/queries';
import { dated, t } from '@/lib/site/messages';
import { SmallForm } from '../../../articles/small-form';
import { readSourceAction } from '../actions';
import { SourceForm } from '../form';

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const COUNTS = ['added', 'changed', 'same', 'joined', 'left', 'ended'] as const;

/** One partner feed: its form, and the reports of its last readings. */
export default async function SourcePage({ params, searchParams }: Props) {
  if (!mayEditArticles(await currentViewer())) notFound();
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const source = /^\d{1,9}$/.test(id) ? await jobSource(Number(id)) : null;
  if (!source) notFound();
  return (
    <>
      <PageTitle title={source.name} intro={t('jobs.sources.next', { date: dated(source.nextRunAt).text })} />
      {done && !refusedForm() && (
        <Notice tone="success" role="status">
          {done === 'read' ? t('jobs.sources.willRead') : t('editing.isSaved')}
        </Notice>
      )}
      <SourceForm source={source} />
      <section aria-labelledby="runs" className="stack">
        <h2 id="runs">{t('jobs.sources.runs')}</h2>
        <SmallForm
          action={readSourceAction}
          refused={refusedForm({ form: 'read' })}
          hidden={{ form: 'read', id: source.id }}
          button={t('jobs.sources.read')}
        />
        <ul className="desk-list">
          {source.runs.map((run) => (
            <li key={run.id}>
              {dated(run.endedAt).text}: {t(`jobs.sources.outcomes.${run.outcome}`)}{' '}
              <span className="meta">
                {COUNTS.filter((what) => run[what] > 0)
                  .map((what) => t(`jobs.sources.counts.${what}`, { count: run[what] }))
                  .join(' · ')}
              </span>
              {run.notes.length > 0 && (
                <details>
                  <summary>{t('jobs.sources.notes')}</summary>
                  <ul>
                    {run.notes.map((note) => (
                      <li key={note}>{note}</li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
