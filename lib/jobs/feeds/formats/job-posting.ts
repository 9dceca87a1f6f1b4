import { FeedError } from '@/lib/jobs/feeds/feed-error';
import type { RawItem } from '@/lib/jobs/feeds/raw-item';

type Node = Record<string, unknown>;

const SCRIPT = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json["']?[^>]*>([\s\S]*?)<\/script>/gi;
const DEEPEST = 12;

/** What a page says of itself in JSON-LD. @throws {FeedError} when it says nothing, or one of it cannot be read */
export function jsonLdOf(html: string): unknown[] {
  const found = [...html.matchAll(SCRIPT)].map(([, text = '']) => text);
  if (found.length === 0) throw new FeedError('This is no feed that we know, and a page without JobPosting');
  return found.map((text) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new FeedError('The JSON-LD of this page cannot be read');
    }
  });
}

/** Every JobPosting in JSON-LD: alone, in lists, in graphs. */
export const jobPostings = (data: unknown, url: string): RawItem[] => nodesIn(data, 0).map((node) => rawOf(node, url));

function nodesIn(data: unknown, depth: number): Node[] {
  if (depth > DEEPEST || typeof data !== 'object' || data === null) return [];
  if (Array.isArray(data)) return data.flatMap((one) => nodesIn(one, depth + 1));
  const node = data as Node;
  if ([node['@type']].flat().includes('JobPosting')) return [node];
  return [node['@graph'], node.itemListElement, node.item, node.mainEntity].flatMap((inner) =>
    nodesIn(inner, depth + 1),
  );
}

const object = (value: unknown): Node => {
  const [one] = [value].flat();
  return typeof one === 'object' && one !== null ? (one as Node) : {};
};
const nameOf = (value: unknown) => (typeof value === 'string' ? value : object(value).name);

function rawOf(job: Node, url: string): RawItem {
  const address = object(object(job.jobLocation).address);
  const salary = object(object(job.baseSalary).value);
  const own = typeof job.url === 'string' ? job.url : typeof job['@id'] === 'string' ? job['@id'] : '';
  const applyUrl = URL.canParse(own, url) ? new URL(own, url).href : url;
  return {
    foreignId: object(job.identifier).value ?? (own || job.title),
    title: job.title,
    company: nameOf(job.hiringOrganization),
    companyUrl: object(job.hiringOrganization).sameAs ?? object(job.hiringOrganization).url,
    place: address.addressLocality ?? nameOf(job.jobLocation),
    country: nameOf(address.addressCountry) ?? nameOf(job.applicantLocationRequirements),
    street: address.streetAddress,
    postalCode: address.postalCode,
    html: job.description,
    applyUrl,
    type: [job.employmentType].flat().join(' '),
    workplace: job.jobLocationType,
    salaryMin: salary.minValue ?? salary.value,
    salaryMax: salary.maxValue,
    salaryPeriod: salary.unitText,
    currency: object(job.baseSalary).currency,
    until: job.validThrough,
    reference: object(job.identifier).value,
    topics: [job.industry, job.occupationalCategory],
  };
}
