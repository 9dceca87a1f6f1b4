import { PageTitle } from '@/app/_ui/page-title';
import { archiveMonths } from '@/lib/articles/archive/queries';
import { t } from '@/lib/site/messages';
import { pageMetadata } from '../page-metadata';
import { Months } from './months';

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
            <h2 id={`year-${year}`}>
              <a href={`/archive/${year}`}>{year}</a>
            </h2>
            <Months year={year} months={months} />
          </section>
        ))}
      </div>
    </>
  );
}
