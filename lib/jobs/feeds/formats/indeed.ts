import { type Element, textOf } from '@/lib/imports/wordpress/read-wxr';
import type { RawItem } from '@/lib/jobs/feeds/raw-item';
import { all } from '@/lib/jobs/feeds/read-xml';

/** The XML that Indeed asks for and most boards write: `source` with a `job` for each advert. */
export const indeed = (root: Element): RawItem[] =>
  all(root, 'job').map((job) => {
    const [salaryMin, salaryMax] = textOf(job, 'salary').match(/\d[\d.,]*(?:k\b)?/gi) ?? [];
    return {
      foreignId: textOf(job, 'referencenumber') || textOf(job, 'requisitionid') || textOf(job, 'url'),
      title: textOf(job, 'title'),
      company: textOf(job, 'company') || textOf(job, 'sourcename'),
      place: textOf(job, 'city') || textOf(job, 'state'),
      country: textOf(job, 'country'),
      street: textOf(job, 'streetaddress'),
      postalCode: textOf(job, 'postalcode'),
      html: textOf(job, 'description'),
      applyUrl: textOf(job, 'url') || mailto(textOf(job, 'email')),
      type: textOf(job, 'jobtype'),
      workplace: textOf(job, 'remotetype'),
      level: textOf(job, 'experience'),
      ...{ salaryMin, salaryMax, salaryPeriod: textOf(job, 'salary'), currency: textOf(job, 'salary') },
      until: textOf(job, 'expirationdate'),
      reference: textOf(job, 'referencenumber'),
      topics: textOf(job, 'category').split(','),
    };
  });

const mailto = (address: string) => address && `mailto:${address}`;
