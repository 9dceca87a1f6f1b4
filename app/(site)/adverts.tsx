import { AdvertList } from '@/app/_ui/advert-list';
import { latestAdverts } from '@/lib/jobs/queries';
import { t } from '@/lib/site/messages';
import { advert } from './cards';

/** The newest adverts, as shown beside and below what people came to read. */
export async function Adverts({ take, all = true }: { take: number; all?: boolean }) {
  return (
    <AdvertList
      title={t('jobs.title')}
      {...(all ? { more: { href: '/jobs', label: t('jobs.all') } } : {})}
      adverts={(await latestAdverts({ take })).map(advert)}
    />
  );
}
