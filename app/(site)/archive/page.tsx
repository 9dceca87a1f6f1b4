import { PageTitle } from '@/app/_ui/page-title';
import { archiveMonths } from '@/lib/articles/archive/queries';
import { t } from '@/lib/site/messages';
import { pageMetadata } from '../page-metadata';
import { monthName } from './month-name';

export const ensureStatic = 'navigation';
export const generateMetadata = () =>
  pageMetadata({ path: '/archive', title: t('articles.archive'), description: t('articles.archiveIntro') });

export default async function ArchivePage() {
  const years = Map.groupBy(await archiveMonths(), ({ year }) => year);
  return (
    <>
      <PageTitle title={t('articles.archive')} intro={t('articles.archiveIntro')} />
      <div className="archive">
        {[...years].map(([year, months]) => (
          <section key={year} aria-labelledby={`year-${year}`}>
            <h2 id={`year-${year}`}>{year}</h2>
            <ul>
              {months.map(({ month, articles }) => (
                <li key={month}>
                  <a href={`/archive/${year}/${month}`}>{monthName(year, month)}</a>{' '}
                  <span className="meta">{t('articles.count', { count: articles })}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
