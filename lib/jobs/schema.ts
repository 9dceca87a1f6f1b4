import { z } from 'zod';
import { hasSlug, nameLine, newSlug, slugField } from '@/lib/articles/topics/schema';
import { newsroomInstant } from '@/lib/site/newsroom-time';

export const EMPLOYMENT_TYPES = ['FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP'] as const;
export const SALARY_PERIODS = ['YEAR', 'MONTH', 'HOUR'] as const;

const id = z.coerce.number().int().positive().max(2_147_483_647);
const ids = z
  .string()
  .default('')
  .transform((list): unknown[] => list.split(',').filter(Boolean))
  .pipe(z.array(id).max(20, 'tooManyEntries'));
const webAddress = z
  .string()
  .default('')
  .transform((typed) => typed.trim())
  .refine((typed) => /^https:\/\/[^\s\\]+$/.test(typed) && URL.canParse(typed), 'webAddress');
const amount = z
  .string()
  .default('')
  .transform((typed) => (typed.trim() === '' ? null : Number(typed)))
  .refine((value) => value === null || (Number.isInteger(value) && value > 0 && value < 10_000_000), 'salary');

/** What a job advert says of itself; `until` is a day on the newsroom's calendar, its last one. */
export const advertFields = z
  .object({
    title: nameLine,
    name: z.string().default(''),
    slug: slugField,
    company: nameLine,
    companyUrl: z.union([z.literal(''), webAddress]).default(''),
    place: nameLine,
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'country')
      .default('DE'),
    employmentType: z.enum(EMPLOYMENT_TYPES, 'choice'),
    remote: z
      .string()
      .optional()
      .transform((value) => value === 'on'),
    salaryMin: amount,
    salaryMax: amount,
    salaryPeriod: z.enum(SALARY_PERIODS, 'choice').default('YEAR'),
    bodyHtml: z.string().default('').pipe(z.string().max(50_000, 'bodyTooLong')),
    applyUrl: z.union([
      z
        .string()
        .trim()
        .regex(/^mailto:[\w.%+-]{1,64}@[\w.-]{1,253}$/),
      webAddress,
    ]),
    until: z
      .string()
      .default('')
      .transform((typed) => (typed === '' ? null : newsroomInstant(`${typed}T23:59`)))
      .refine((instant) => instant === null || instant.getTime() > 0, 'noTime'),
    topics: ids,
  })
  .refine(({ salaryMin, salaryMax }) => !salaryMin || !salaryMax || salaryMin <= salaryMax, {
    message: 'salaryOrder',
    path: ['salaryMax'],
  })
  .transform((fields) => newSlug({ ...fields, name: `${fields.title} ${fields.company}` }))
  .refine(hasSlug, { message: 'slugShape', path: ['slug'] });
export type AdvertFields = z.output<typeof advertFields>;

/** How an advert leaves the board, other than by its time. */
export const ENDS = ['FILLED', 'WITHDRAWN'] as const;
export const advertEnd = z.object({ id, status: z.enum(ENDS) });
export const advertId = z.object({ id });
