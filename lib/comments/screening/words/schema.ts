import { z } from 'zod';
import { EFFECTS } from '@/lib/comments/screening/schema';
import { id, isStorable } from '@/lib/fields';

export const MATCHES = ['WORD', 'COMPOUND', 'PATTERN'] as const;
export const MOST_WORDS = 1_000;
const MAX_TEXT = 200;

const line = z
  .string()
  .transform((typed) => typed.normalize('NFKC').replaceAll(/\s+/g, ' ').trim())
  .pipe(z.string().max(MAX_TEXT, 'wordTooLong').refine(isStorable, 'characters'));

/** What is looked for; without letters or figures a word is none. */
export const wanted = z
  .object({ match: z.enum(MATCHES, 'choice'), text: line.pipe(z.string().min(1, 'wordEmpty')) })
  .check(({ value: { match, text }, issues }) => {
    const bad = (message: string) => issues.push({ code: 'custom', message, path: ['text'], input: text });
    if (match !== 'PATTERN' && !/[\p{L}\p{N}]/u.test(text)) bad('wordEmpty');
    if (match === 'COMPOUND' && !/^[\p{L}\p{M}]{3,}$/u.test(text)) bad('compoundOneWord');
  });

const absent = z.literal('').transform(() => undefined);

export const watchedWord = z.intersection(
  wanted,
  z.object({
    id: z.union([absent, id]).optional(),
    effect: z.enum(EFFECTS, 'choice'),
    note: line.default(''),
    /** Typed with commas between. */
    except: z
      .string()
      .max(2_000, 'wordTooLong')
      .refine(isStorable, 'characters')
      .transform((typed) =>
        [...new Set(typed.split(/[,;\n]/).map((word) => word.trim()))].filter(Boolean).slice(0, 100),
      )
      .default([]),
  }),
);
export type WatchedInput = z.output<typeof watchedWord>;
export const removedWord = z.object({ id });

/** What the lab tries; what makes no sense in an address is left out. */
export const SAMPLES = [500, 2_000, 5_000] as const;
export const trial = z.object({
  text: z.string().max(MAX_TEXT).catch(''),
  match: z.enum(MATCHES).catch('WORD'),
  except: z.string().max(2_000).catch(''),
  last: z.coerce.number().pipe(z.literal(SAMPLES)).catch(2_000),
});
