import { z } from 'zod';
import { email } from '@/lib/accounts/schema';
import { EMPLOYMENT_TYPES, LEVELS } from '@/lib/jobs/schema';
import { frequenciesOf } from '@/lib/subscriptions/schema';

export const ADVERTS_A_PAGE = 20;
/** Nobody reads on for ever. */
export const MOST_PAGES = 500;
/** Kilometres around a place; 0 means the place by its name. */
export const RADII = [0, 10, 25, 50, 100, 200] as const;
/** Euros a year, from which on an advert counts. */
export const SALARIES = [30_000, 40_000, 50_000, 60_000, 80_000, 100_000] as const;
/** Fully remote, or at least some days at home. */
export const REMOTES = ['REMOTE', 'HYBRID'] as const;
export const ORDERS = ['newest', 'salary'] as const;

const line = (max: number) =>
  z
    .string()
    .transform((typed) =>
      typed
        .toWellFormed()
        .replaceAll(/[\p{Cc}\s]+/gu, ' ')
        .trim()
        .slice(0, max),
    )
    .catch('');
const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,120}$/)
  .optional()
  .catch(undefined);
const oneOf = <Value extends number>(values: readonly Value[]) =>
  z.coerce
    .number()
    .transform((value) => values.find((one) => one === value))
    .optional()
    .catch(undefined);

/** The address of a search of the board. Nothing in it can be wrong: what is not understood counts as not asked. */
export const boardSearch = z.object({
  q: line(200),
  place: line(80),
  radius: oneOf(RADII),
  remote: z.enum(REMOTES).optional().catch(undefined),
  type: z.enum(EMPLOYMENT_TYPES).optional().catch(undefined),
  level: z.enum(LEVELS).optional().catch(undefined),
  salary: oneOf(SALARIES),
  topic: slug,
  employer: slug,
  sort: z.enum(ORDERS).catch('newest'),
  page: z.coerce.number().int().min(1).max(MOST_PAGES).catch(1),
});
export type BoardSearch = z.output<typeof boardSearch>;

export const everything: BoardSearch = boardSearch.parse({});

/** What is asked as it stands in an address, in one canonical form without order and page; '' asks nothing. */
export function boardQuery({ sort: _, page: __, ...asked }: BoardSearch): string {
  const { place, radius, ...rest } = asked;
  const given = { ...rest, place, ...(place ? { radius: radius === undefined ? '' : String(radius) } : {}) };
  const chosen = Object.entries(given).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return new URLSearchParams(chosen.toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1))).toString();
}

/** The page of a search; without anything asked, one of the board itself. */
export function boardHref(asked: BoardSearch): string {
  const query = new URLSearchParams(boardQuery(asked));
  if (asked.sort !== 'newest') query.set('sort', asked.sort);
  if (query.size === 0) return asked.page > 1 ? `/jobs/page/${asked.page}` : '/jobs';
  if (asked.page > 1) query.set('page', String(asked.page));
  return `/jobs/search?${query}`;
}

/** A wish to hear of what a search finds from now on; `search` is its query. */
export const followingSearch = z.object({
  search: z.string().max(1_000).default(''),
  frequency: z.enum(frequenciesOf.ADVERTS, 'choice'),
  email,
  /** A field that people do not see: only a program fills it. */
  website: z.string().max(500).default(''),
});
