import { refusedForm } from '@/lib/answer';
import { openReports } from '@/lib/jobs/desk/queries';
import { REPORT_OUTCOMES } from '@/lib/jobs/reports/schema';
import { dated, t } from '@/lib/site/messages';
import { SmallForm } from '../articles/small-form';
import { settleAction } from './actions';

/** Reports of adverts that wait for an answer. */
export async function Reports() {
  const reports = await openReports();
  if (reports.length === 0) return null;
  return (
    <section aria-labelledby="reports" className="stack">
      <h2 id="reports">{t('jobs.reports')}</h2>
      <ul className="desk-list">
        {reports.map(({ id, ground, reason, createdAt, advert }) => (
          <li key={id}>
            <a href={`/desk/jobs/${advert.id}`}>
              {advert.title} · {advert.company}
            </a>{' '}
            <span className="meta">
              {t(`jobs.report.${ground}`)} · {dated(createdAt).text}
            </span>
            <p>{reason}</p>
            <div className="button-row">
              {REPORT_OUTCOMES.map((outcome) => (
                <SmallForm
                  key={outcome}
                  action={settleAction}
                  refused={refusedForm({ form: 'settle', id: String(id), outcome })}
                  hidden={{ form: 'settle', id, outcome }}
                  button={t(`jobs.settle.${outcome}`)}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
