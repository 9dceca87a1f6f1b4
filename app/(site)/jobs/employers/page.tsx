import { PageTitle } from '@/app/_ui/page-title';
import { employersOnBoard } from '@/lib/jobs/employers/queries';
import { t } from '@/lib/site/messages';
import { pageMetadata } from '../../page-metadata';

export const ensureStatic = 'navigation';
export const generateMetadata = () => pageMetadata({ path: '/jobs/employers', title: t('jobs.employers') });

/** Who has adverts on the board. */
export default async function EmployersPage() {
  const employers = await employersOnBoard();
  return (
    <div className="narrow">
      <PageTitle title={t('jobs.employers')} intro={t('jobs.employersIntro')} />
      <ul className="employers">
        {employers.map(({ slug, name, count }) => (
          <li key={slug}>
            <a href={`/jobs/employers/${slug}`}>{name}</a> <span className="meta">{t('jobs.count', { count })}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href="/jobs">{t('jobs.all')}</a>
      </p>
    </div>
  );
}
