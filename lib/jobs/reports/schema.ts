import { z } from 'zod';
import { email } from '@/lib/accounts/schema';
import { filledText, id } from '@/lib/fields';

export const REPORT_GROUNDS = ['GONE', 'MISLEADING', 'DISCRIMINATING', 'UNLAWFUL'] as const;
export const REPORT_OUTCOMES = ['KEPT', 'REMOVED'] as const;
export const MAX_REPORT = 2_000;

/** Somebody's word that an advert is not in order; with an address if they want to hear what became of it. */
export const advertReport = z.object({
  slug: z.string().max(120),
  ground: z.enum(REPORT_GROUNDS, 'groundMissing'),
  reason: filledText(MAX_REPORT, 'reasonTooLong', 'reasonMissing').prefault(''),
  email: z.union([z.literal(''), email]).default(''),
  /** A field that people do not see: only a program fills it. */
  website: z.string().max(500).default(''),
});

export const reportAnswer = z.object({
  id,
  outcome: z.enum(REPORT_OUTCOMES, 'choice'),
});
