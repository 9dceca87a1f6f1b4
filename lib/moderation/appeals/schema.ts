import { z } from 'zod';

export const MAX_APPEAL = 4_000;
/** So long after a decision it can be appealed against (DSA Art. 20(1) asks for six months at least). */
export const APPEAL_MONTHS = 6;
/** What one appeal may hold: enough for a conversation. */
export const MAX_MESSAGES = 20;

const words = z
  .string()
  .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
  .pipe(
    z
      .string()
      .min(1, 'empty')
      .max(MAX_APPEAL, 'appealTooLong')
      .refine((given) => given.isWellFormed() && !given.includes('\0'), 'characters'),
  );

export const appealForm = z.object({ token: z.string().max(100), text: words });
export const appealAnswer = z.object({ appealId: z.coerce.number().int().positive().max(2_147_483_647), text: words });
