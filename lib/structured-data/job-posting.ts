import type { JobPosting } from 'schema-dts';
import { withoutGenderMark } from '@/lib/jobs/gender-mark';
import type { publishedAdvert } from '@/lib/jobs/queries';
import { absolute } from '@/lib/structured-data/graph';

type Shown = NonNullable<Awaited<ReturnType<typeof publishedAdvert>>>;

const types = { FULL_TIME: 'FULL_TIME', PART_TIME: 'PART_TIME', CONTRACT: 'CONTRACTOR', INTERNSHIP: 'INTERN' } as const;

/** A job advert as Google for Jobs reads it; shown only as long as it is valid. */
export function jobPosting(advert: Shown): JobPosting {
  const website = advert.companyUrl || advert.employer?.url;
  return {
    '@type': 'JobPosting',
    '@id': absolute(`/jobs/${advert.slug}#job`),
    // Google wants the title alone.
    title: withoutGenderMark(advert.title),
    description: advert.bodyHtml,
    url: absolute(`/jobs/${advert.slug}`),
    identifier: { '@type': 'PropertyValue', name: advert.company, value: advert.reference || String(advert.id) },
    datePosted: (advert.publishedAt ?? new Date(0)).toISOString(),
    ...(advert.expiresAt && { validThrough: advert.expiresAt.toISOString() }),
    employmentType: types[advert.employmentType],
    // By mail nothing stands between the reader and the employer; where an address leads, nobody knows.
    directApply: advert.applyUrl.startsWith('mailto:'),
    hiringOrganization: {
      '@type': 'Organization',
      name: advert.company,
      ...(website && { sameAs: website }),
    },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(advert.street && { streetAddress: advert.street }),
        ...(advert.postalCode && { postalCode: advert.postalCode }),
        addressLocality: advert.place,
        addressCountry: advert.country,
      },
      ...(advert.latitude !== null &&
        advert.longitude !== null && {
          geo: { '@type': 'GeoCoordinates', latitude: advert.latitude, longitude: advert.longitude },
        }),
    },
    // Only what can be done from anywhere is remote to Google; some days at home are not.
    ...(advert.workplace === 'REMOTE' && {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: advert.country },
    }),
    ...salary(advert),
  };
}

function salary({
  salaryMin,
  salaryMax,
  salaryPeriod,
  currency,
}: Shown): Pick<JobPosting & object, 'baseSalary'> | object {
  if (!salaryMin && !salaryMax) return {};
  const range =
    salaryMin && salaryMax ? { minValue: salaryMin, maxValue: salaryMax } : { value: salaryMin ?? salaryMax };
  return {
    baseSalary: {
      '@type': 'MonetaryAmount',
      currency,
      value: { '@type': 'QuantitativeValue', unitText: salaryPeriod, ...range },
    },
  };
}
