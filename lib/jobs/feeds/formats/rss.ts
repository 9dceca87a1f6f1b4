import type { Element } from '@/lib/imports/wordpress/read-wxr';
import type { RawItem } from '@/lib/jobs/feeds/raw-item';
import { all } from '@/lib/jobs/feeds/read-xml';

/** The text of the first child whose name, without its prefix, is one of these. */
function first({ children }: Element, ...names: string[]): string {
  for (const name of names) {
    const found = children.find((child) => child.name.replace(/^.*:/, '') === name);
    const text = found?.text.trim() || found?.children.find((child) => child.name === 'name')?.text.trim();
    if (text) return text;
  }
  return '';
}

const link = (element: Element) =>
  first(element, 'link') ||
  (element.children.find(({ name, attributes }) => name === 'link' && /^(alternate)?$/.test(attributes.rel ?? ''))
    ?.attributes.href ??
    '');

/** RSS 2.0 and Atom, with the fields that job boards add in namespaces of their own (job:, job_listing:, g:). */
export const rss = (root: Element): RawItem[] =>
  all(root, root.name === 'feed' ? 'entry' : 'item').map((item) => ({
    foreignId: first(item, 'guid', 'id', 'job_id') || link(item),
    title: first(item, 'title'),
    company:
      first(item, 'company', 'employer', 'company_name', 'hiringOrganization') ||
      // In RSS this is whoever wrote the entry, not who offers the job.
      (root.name === 'feed' ? first(item, 'author') : ''),
    place: first(item, 'location', 'city', 'job_location', 'place'),
    country: first(item, 'country'),
    postalCode: first(item, 'postalcode', 'zip'),
    html: first(item, 'encoded', 'content', 'description', 'summary'),
    applyUrl: first(item, 'apply_url', 'applyurl') || link(item),
    type: first(item, 'job_type', 'type', 'employment_type', 'jobtype'),
    workplace: `${first(item, 'remote', 'workplace')} ${first(item, 'location', 'city', 'job_location', 'place')}`,
    salaryMin: first(item, 'salary_min', 'salary'),
    salaryMax: first(item, 'salary_max'),
    currency: first(item, 'salary_currency', 'currency'),
    salaryPeriod: first(item, 'salary_unit', 'salary_period'),
    until: first(item, 'expires', 'expiration_date', 'expirationdate', 'valid_through', 'expiry'),
    topics: item.children
      .filter(({ name }) => name === 'category')
      .map(({ text, attributes }) => text.trim() || attributes.term),
  }));
