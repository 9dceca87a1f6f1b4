import { z } from 'zod';
import { email } from '@/lib/accounts/schema';
import { id, text } from '@/lib/fields';

export const GROUNDS = ['RULE', 'LAW', 'ABUSE', 'DANGER'] as const;
export type Ground = (typeof GROUNDS)[number];
export const MAX_REASON = 4_000;
const MAX_QUOTE = 1_000;
const MAX_NAME = 200;

/** A notice as DSA Art. 16(2) wants it: why, where, from whom, in good faith. Of sexual abuse also without a name. */
export const notice = z
  .object({
    commentId: id,
    ground: z.enum(GROUNDS, 'groundMissing'),
    reason: text(MAX_REASON, 'reasonTooLong').pipe(z.string().min(1, 'reasonMissing')),
    quote: text(MAX_QUOTE, 'quoteTooLong').default(''),
    name: text(MAX_NAME, 'noteTooLong').default(''),
    email: z.union([z.literal(''), email]).default(''),
    goodFaith: z.literal('on', 'goodFaithMissing'),
    /** A field that people do not see: only a program fills it. */
    website: z.string().max(500).default(''),
  })
  .check(({ value, issues }) => {
    if (value.ground === 'ABUSE') return;
    const missing = (field: 'name' | 'email', message: string) =>
      issues.push({ code: 'custom', message, path: [field], input: value[field] });
    if (!value.name) missing('name', 'reporterNameMissing');
    if (!value.email) missing('email', 'email');
  });
