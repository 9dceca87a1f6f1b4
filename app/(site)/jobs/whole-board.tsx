import { notFound } from 'next/navigation';
import { PageTitle } from '@/app/_ui/page-title';
import { boardPage } from '@/lib/jobs/search/queries';
import { boardHref, everything } from '@/lib/jobs/search/schema';
import { t } from '@/lib/site/messages';
import { pageMetadata } from '../page-metadata';
import { Board } from './board';

export const wholeBoardMetadata = (page: number) =>
  pageMetadata({
    path: boardHref({ ...everything, page }),
    title: page === 1 ? t('jobs.title') : `${t('jobs.title')} (${page})`,
    description: t('jobs.teaser'),
    feeds: [{ path: '/jobs', title: t('jobs.title') }],
  });

/** One page of the board with nothing asked, newest first, and the form that searches it. */
export async function WholeBoard({ page }: { page: number }) {
  const found = await boardPage(page);
  if (page > 1 && found.adverts.length === 0) notFound();
  return (
    <>
      <PageTitle title={t('jobs.title')} intro={t('jobs.teaser')} />
      <Board asked={{ ...everything, page }} found={found} />
    </>
  );
}
