import type { Metadata } from 'next';
import { PageTitle } from '@/app/_ui/page-title';
import { t } from '@/lib/site/messages';
import { Adverts } from '../adverts';

export const ensureStatic = 'navigation';
export const metadata: Metadata = { title: t('jobs.title') };

export default function JobsPage() {
  return (
    <>
      <PageTitle title={t('jobs.title')} intro={t('jobs.teaser')} />
      <Adverts take={50} all={false} />
    </>
  );
}
