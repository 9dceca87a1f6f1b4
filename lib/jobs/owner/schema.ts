import { z } from 'zod';
import { email } from '@/lib/accounts/schema';
import { isStorable } from '@/lib/fields';
import { advertFields } from '@/lib/jobs/schema';

export const MAX_TEXT = 20_000;
const token = z.string().min(1).max(200);
const text = z
  .string()
  .default('')
  .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().min(40, 'advertTextMissing').max(MAX_TEXT, 'bodyTooLong'))
  .refine(isStorable, 'characters');
const note = z.string().trim().max(2_000, 'noteTooLong').default('');

/** What an employer writes: the fields of the desk's form, with Markdown instead of HTML. */
export const ownFields = z.intersection(z.object({ text }), advertFields);
export type OwnFields = z.output<typeof ownFields>;

export const submission = z.intersection(
  z.object({
    email,
    /** A field that people do not see: only a program fills it. */
    website: z.string().max(500).default(''),
  }),
  ownFields,
);
export const ownChange = z.intersection(z.object({ token, note }), ownFields);
export const byAdvertToken = z.object({ token });
