import type { JobPosting } from 'schema-dts';
import type { publishedAdvert } from '@/lib/jobs/queries';
import { absolute } from '@/lib/structured-data/graph';

type Shown = NonNullable<Awaited<ReturnType<typeof publishedAdvert>>>;

const types = { FULL_TIME: 'FULL_TIME', PART_TIME: 'PART_TIME', CONTRACT: 'CONTRACTOR', INTERNSHIP: 'INTERN' } as const;

/** "(m/w/d)" and its kin say nothing about the job; Google wants the title alone. */
const plainTitle = (title: string) =>
  title.replaceAll(/\s*[([](?:[mwfdxiagn*]\s*[/|]\s*){1,4}[mwfdxiagn*][)\]]/gi, '').trim();

/** A job advert as Google for Jobs reads it; shown only as long as it is valid. */
export const jobPosting = (advert: Shown): JobPosting => ({
  '@type': 'JobPosting',
  '@id': absolute(`/jobs/${advert.slug}#job`),
  title: plainTitle(advert.title),
  description: advert.bodyHtml,
  url: absolute(`/jobs/${advert.slug}`),
  identifier: { '@type': 'PropertyValue', name: advert.company, value: String(advert.id) },
  datePosted: (advert.publishedAt ?? new Date(0)).toISOString(),
  ...(advert.expiresAt && { validThrough: advert.expiresAt.toISOString() }),
  employmentType: types[advert.employmentType],
  directApply: false,
  hiringOrganization: {
    '@type': 'Organization',
    name: advert.company,
    ...(advert.companyUrl && { sameAs: advert.companyUrl }),
  },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: advert.place, addressCountry: advert.country },
  },
  ...(advert.remote && {
    jobLocationType: 'TELECOMMUTE',
    applicantLocationRequirements: { '@type': 'Country', name: advert.country },
  }),
  ...salary(advert),
});

function salary({ salaryMin, salaryMax, salaryPeriod }: Shown): Pick<JobPosting & object, 'baseSalary'> | object {
  if (!salaryMin && !salaryMax) return {};
  const range =
    salaryMin && salaryMax ? { minValue: salaryMin, maxValue: salaryMax } : { value: salaryMin ?? salaryMax };
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency: 'EUR',
      value: { '@type': 'QuantitativeValue', unitText: salaryPeriod, ...range },
    },
  };
}
