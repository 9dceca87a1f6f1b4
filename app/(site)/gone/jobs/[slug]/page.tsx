import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdvertList } from '@/app/_ui/advert-list';
import { PageTitle } from '@/app/_ui/page-title';
import { endedAdvert, fittingAdverts } from '@/lib/jobs/queries';
import { t } from '@/lib/site/messages';
import { advert as card } from '../../../cards';

export const ensureStatic = 'navigation';
export const metadata: Metadata = { robots: { index: false } };
export const generateStaticParams = () => [{ slug: 'none' }];

/** Shown with status 410 where an advert was whose time is over: what it was, and what is like it. */
export default async function EndedAdvertPage({ params }: { params: Promise<{ slug: string }> }) {
  const ended = await endedAdvert((await params).slug);
  if (!ended) notFound();
  const adverts = await fittingAdverts({ topicIds: ended.topics.map(({ id }) => id), text: ended.title, take: 6 });
  return (
    <>
      <PageTitle title={t('jobs.gone')} intro={`${ended.title} · ${ended.company}`} />
      <AdvertList
        title={t('jobs.similar')}
        adverts={adverts.map(card)}
        more={{ href: '/jobs', label: t('jobs.all') }}
      />
    </>
  );
}
