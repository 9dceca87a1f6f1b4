import { z } from 'zod';

/** Characters of a question that are looked at; the rest is left out, and the page says so. */
export const MAX_QUESTION = 200;
export const RESULTS_A_PAGE = 10;
/** Nobody reads on for ever: the best of so many of the newest hits are ranked. */
export const MOST_RANKED = 400;

export const kinds = ['ARTICLE', 'ADVERT', 'BOOK'] as const;
export type Kind = (typeof kinds)[number];

/** How far back, in days. */
export const periods = { day: 1, week: 7, month: 31, year: 366 } as const;
export type Period = keyof typeof periods;

const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,120}$/)
  .optional()
  .catch(undefined);

/** The address of a search. Nothing in it can be wrong: what is not understood counts as not asked. */
export const searchSchema = z.object({
  q: z
    .string()
    .transform((typed) =>
      typed
        .toWellFormed()
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .trim(),
    )
    .catch(''),
  kind: z.enum(kinds).optional().catch(undefined),
  topic: slug,
  author: slug,
  period: z
    .enum(Object.keys(periods) as [Period, ...Period[]])
    .optional()
    .catch(undefined),
  sort: z.enum(['best', 'newest']).catch('best'),
  page: z.coerce
    .number()
    .int()
    .min(1)
    .max(Math.ceil(MOST_RANKED / RESULTS_A_PAGE))
    .catch(1),
});

export type Search = z.output<typeof searchSchema>;
