import { AdvertList } from '@/app/_ui/advert-list';
import { latestAdverts } from '@/lib/jobs/queries';
import { dated, t } from '@/lib/site/messages';

/** The newest adverts, as shown beside and below what people came to read. */
export async function Adverts({ take, all = true }: { take: number; all?: boolean }) {
  const adverts = await latestAdverts({ take });
  return (
    <AdvertList
      title={t('jobs.title')}
      {...(all ? { more: { href: '/jobs', label: t('jobs.all') } } : {})}
      adverts={adverts.map((advert) => ({
        href: `/jobs/${advert.slug}`,
        title: advert.title,
        company: advert.company,
        place: advert.place,
        typeLabel: t(`jobs.${advert.employmentType}`),
        ...(advert.remote ? { remoteLabel: t('jobs.remote') } : {}),
        date: dated(advert.publishedAt ?? new Date(0)),
      }))}
    />
  );
}
