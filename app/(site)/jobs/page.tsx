import { PageTitle } from '@/app/_ui/page-title';
import { t } from '@/lib/site/messages';
import { Adverts } from '../adverts';
import { pageMetadata } from '../page-metadata';

export const ensureStatic = 'navigation';
export const generateMetadata = () => pageMetadata({ path: '/jobs', title: t('jobs.title') });

export default function JobsPage() {
  return (
    <>
      <PageTitle title={t('jobs.title')} intro={t('jobs.teaser')} />
      <Adverts take={50} all={false} />
    </>
  );
}
