import { z } from 'zod';
import { hasSlug, nameLine, newSlug, shortText, slugField } from '@/lib/articles/topics/schema';
import { id } from '@/lib/fields';
import { withoutGenderMark } from '@/lib/jobs/gender-mark';
import { newsroomInstant } from '@/lib/site/newsroom-time';

export const EMPLOYMENT_TYPES = ['FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP'] as const;
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number];
export const WORKPLACES = ['ONSITE', 'HYBRID', 'REMOTE'] as const;
export const LEVELS = ['ENTRY', 'EXPERIENCED', 'SENIOR', 'LEAD'] as const;
/** An advert without an end of its own stays so long. */
export const ADVERT_DAYS = 60;
export const CURRENCIES = ['EUR', 'CHF', 'USD', 'GBP'] as const;
export const SALARY_PERIODS = ['YEAR', 'MONTH', 'HOUR'] as const;

/** Addresses beside the adverts' own, below /jobs. */
export const RESERVED = ['search', 'submit', 'employers', 'mine', 'page'];

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
    workplace: z.enum(WORKPLACES, 'choice').default('ONSITE'),
    level: z
      .union([z.literal('').transform(() => null), z.enum(LEVELS, 'choice')])
      .optional()
      .transform((level) => level ?? null),
    street: shortText,
    postalCode: z
      .string()
      .default('')
      .transform((typed) => typed.trim())
      .refine((typed) => /^[A-Za-z0-9 -]{0,10}$/.test(typed), 'postalCode'),
    reference: shortText,
    salaryMin: amount,
    salaryMax: amount,
    salaryPeriod: z.enum(SALARY_PERIODS, 'choice').default('YEAR'),
    currency: z.enum(CURRENCIES, 'choice').default('EUR'),
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
  .transform((fields) => newSlug({ ...fields, name: `${withoutGenderMark(fields.title)} ${fields.company}` }))
  .refine(hasSlug, { message: 'slugShape', path: ['slug'] })
  .refine(({ slug }) => !RESERVED.includes(slug), { message: 'addressTaken', path: ['slug'] });
export type AdvertFields = z.output<typeof advertFields>;

/** How an advert leaves the board, other than by its time. */
export const ENDS = ['FILLED', 'WITHDRAWN'] as const;
export const advertEnd = z.object({ id, status: z.enum(ENDS) });
const version = id;
export const advertPublication = z.object({ id, version: version.optional() });
/** The desk asks an employer something, or refuses. */
export const advertAnswer = z.object({
  id,
  version,
  answer: z.enum(['ask', 'refuse'], 'choice'),
  note: z.string().trim().min(1, 'explanationMissing').max(2_000, 'noteTooLong'),
});
