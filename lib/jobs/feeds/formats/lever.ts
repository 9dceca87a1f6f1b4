import { z } from 'zod';
import { escapeHtml } from '@/lib/html';
import type { RawItem } from '@/lib/jobs/feeds/raw-item';

/** https://api.lever.co/v0/postings/…?mode=json */
export const leverPostings = z.array(
  z.object({
    id: z.unknown().optional(),
    text: z.unknown().optional(),
    hostedUrl: z.unknown().optional(),
    description: z.string().nullish(),
    additional: z.string().nullish(),
    lists: z.array(z.object({ text: z.string(), content: z.string() })).nullish(),
    country: z.unknown().optional(),
    workplaceType: z.unknown().optional(),
    categories: z.object({ location: z.string(), commitment: z.string(), team: z.string() }).partial().nullish(),
    salaryRange: z
      .object({ min: z.number(), max: z.number(), currency: z.string(), interval: z.string() })
      .partial()
      .nullish(),
  }),
);

export const lever = (postings: z.output<typeof leverPostings>): RawItem[] =>
  postings.map((posting) => ({
    foreignId: posting.id,
    title: posting.text,
    place: posting.categories?.location,
    country: posting.country,
    html: [
      posting.description,
      ...(posting.lists ?? []).map(({ text, content }) => `<h2>${escapeHtml(text)}</h2><ul>${content}</ul>`),
      posting.additional,
    ].join(''),
    applyUrl: posting.hostedUrl,
    type: posting.categories?.commitment,
    workplace: posting.workplaceType,
    salaryMin: posting.salaryRange?.min,
    salaryMax: posting.salaryRange?.max,
    salaryPeriod: posting.salaryRange?.interval,
    currency: posting.salaryRange?.currency,
    topics: [posting.categories?.team],
  }));
