import { z } from 'zod';

export const savedView = z.object({
  name: z
    .string()
    .transform((typed) => typed.trim())
    .pipe(
      z
        .string()
        .min(1, 'empty')
        .max(60, 'labelTooLong')
        .refine((text) => text.isWellFormed() && !text.includes('\0'), 'characters'),
    ),
  /** The part of the queue's address behind the question mark. */
  query: z.string().regex(/^[\w=&-]{0,300}$/, 'invalid'),
});
export const removedView = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });
