import { PageTitle } from '@/app/_ui/page-title';
import { wholeBoard } from '@/lib/jobs/search/queries';
import { everything } from '@/lib/jobs/search/schema';
import { t } from '@/lib/site/messages';
import { pageMetadata } from '../page-metadata';
import { Board } from './board';

export const ensureStatic = 'navigation';
export const generateMetadata = () =>
  pageMetadata({
    path: '/jobs',
    title: t('jobs.title'),
    description: t('jobs.teaser'),
    feeds: [{ path: '/jobs', title: t('jobs.title') }],
  });

/** The whole board: its newest adverts, and the form that searches it. */
export default async function JobsPage() {
  return (
    <>
      <PageTitle title={t('jobs.title')} intro={t('jobs.teaser')} />
      <Board asked={everything} found={await wholeBoard()} />
    </>
  );
}
