import { z } from 'zod';
import { nameLine } from '@/lib/articles/topics/schema';
import { id } from '@/lib/fields';

export const PACES = [60, 360, 1440] as const;
const box = z
  .string()
  .optional()
  .transform((value) => value === 'on');

/** A partner's feed, as the desk writes it down. */
export const sourceFields = z.object({
  name: nameLine,
  url: z
    .string()
    .default('')
    .transform((typed) => typed.trim())
    .refine((typed) => /^https?:\/\/[^\s\\]{3,2000}$/.test(typed) && URL.canParse(typed), 'feedAddress'),
  company: z.union([z.literal(''), nameLine]).default(''),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'country')
    .default('DE'),
  everyMinutes: z.coerce.number().refine((minutes) => (PACES as readonly number[]).includes(minutes), 'choice'),
  review: box,
  paused: box,
});
export type SourceFields = z.output<typeof sourceFields>;
export const sourceId = z.object({ id });
