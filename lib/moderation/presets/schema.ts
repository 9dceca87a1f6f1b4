import { z } from 'zod';
import { MAX_EXPLANATION } from '@/lib/moderation/schema';

const id = z.coerce.number().int().positive().max(2_147_483_647);
const absent = z.literal('').transform(() => undefined);
const line = (max: number, message: string) =>
  z
    .string()
    .transform((typed) => typed.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .min(1, 'empty')
        .max(max, message)
        .refine((text) => text.isWellFormed() && !text.includes('\0'), 'characters'),
    );

export const preset = z.object({
  id: z.union([absent, id]).optional(),
  ruleId: z.union([absent, id]).optional(),
  position: z.coerce.number().int().min(0).max(99).default(0),
  label: line(80, 'labelTooLong'),
  text: line(MAX_EXPLANATION, 'explanationTooLong'),
});
export type PresetInput = z.output<typeof preset>;
export const removedPreset = z.object({ id });
