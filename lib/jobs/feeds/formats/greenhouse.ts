import { z } from 'zod';
import type { RawItem } from '@/lib/jobs/feeds/raw-item';

const named = z.object({ name: z.string() }).partial();
/** https://boards-api.greenhouse.io/v1/boards/…/jobs?content=true */
export const greenhouseBoard = z.object({
  jobs: z.array(
    z.object({
      id: z.unknown().optional(),
      title: z.unknown().optional(),
      absolute_url: z.unknown().optional(),
      content: z.string().nullish(),
      location: named.nullish(),
      company_name: z.unknown().optional(),
      requisition_id: z.unknown().optional(),
      departments: z.array(named).nullish(),
      application_deadline: z.unknown().optional(),
    }),
  ),
});

/** Their texts are HTML written as text. */
const unescaped = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#0?39;/g, "'")
    .replaceAll('&amp;', '&');

/** "Berlin, Germany", "Berlin, DE"; of "San Francisco, CA" the end is no country. */
function countryIn(place: string | undefined): string {
  const last = place?.split(',').at(-1)?.trim() ?? '';
  return last.length > 2 || ['DE', 'AT', 'CH'].includes(last) ? last : '';
}

export const greenhouse = ({ jobs }: z.output<typeof greenhouseBoard>): RawItem[] =>
  jobs.map((job) => ({
    foreignId: job.id,
    title: job.title,
    company: job.company_name,
    place: job.location?.name,
    country: countryIn(job.location?.name),
    html: unescaped(job.content ?? ''),
    applyUrl: job.absolute_url,
    workplace: `${job.location?.name ?? ''} ${job.title}`,
    type: job.title,
    reference: job.requisition_id,
    until: job.application_deadline,
    topics: job.departments?.map(({ name }) => name),
  }));
