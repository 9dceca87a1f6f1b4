import { z } from 'zod';
import { id } from '@/lib/fields';

export const MAX_BIO = 500;
/** A portrait is small: more would only be a photograph somebody chose by mistake. */
export const MAX_PORTRAIT_MB = 8;
/** In pixels: as the thread shows it, and the same for screens with twice as many. */
export const PORTRAIT_WIDTHS = [96, 192] as const;

/** What the folder of a person's portrait is named after. */
export const PORTRAIT_NAME = 'portrait';
/** An editor's picture may be called so too, which harms nothing. */
export const isPortrait = (folder: string) => /^portrait-[\da-f]{16}$/.test(folder);

export const aboutMe = z.object({
  bio: z
    .string()
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .refine((text) => [...text].length <= MAX_BIO, { message: 'bioTooLong', params: { max: MAX_BIO } })
        .refine((text) => text.isWellFormed() && !/(?!\n)\p{Cc}/u.test(text), 'characters'),
    ),
  listed: z.preprocess((value) => value === 'on', z.boolean()),
});

export const profileVerdict = z
  .object({
    userId: z.string().min(1).max(64),
    version: id,
    act: z.enum(['show', 'remove']),
    reason: z.string().trim().max(500, 'noteTooLong').default(''),
  })
  .refine(({ act, reason }) => act === 'show' || reason !== '', { message: 'explanationMissing', path: ['reason'] });
