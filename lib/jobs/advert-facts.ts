import { salaryText } from '@/lib/jobs/salary';
import type { AdvertFields } from '@/lib/jobs/schema';
import { day, t } from '@/lib/site/messages';

type Said = Pick<
  AdvertFields,
  | 'company'
  | 'place'
  | 'street'
  | 'postalCode'
  | 'employmentType'
  | 'level'
  | 'workplace'
  | 'salaryMin'
  | 'salaryMax'
  | 'salaryPeriod'
  | 'reference'
> & { currency: string; publishedAt?: Date | null; expiresAt?: Date | null };

/** Everything an advert says of itself beside its text, by name; for its page and every preview of it. */
export const advertFacts = (advert: Said) => [
  { label: t('jobs.facts.company'), value: advert.company },
  {
    label: t('jobs.facts.place'),
    value: [advert.street, `${advert.postalCode} ${advert.place}`.trim()].filter(Boolean).join(', '),
  },
  { label: t('jobs.facts.workplace'), value: t(`jobs.workplaces.${advert.workplace}`) },
  { label: t('jobs.facts.type'), value: t(`jobs.${advert.employmentType}`) },
  { label: t('jobs.facts.level'), value: advert.level && t(`jobs.levels.${advert.level}`) },
  { label: t('jobs.facts.salary'), value: salaryText(advert) },
  { label: t('jobs.facts.published'), value: advert.publishedAt && day(advert.publishedAt) },
  { label: t('jobs.facts.until'), value: advert.expiresAt && day(advert.expiresAt) },
  { label: t('jobs.facts.reference'), value: advert.reference },
];
