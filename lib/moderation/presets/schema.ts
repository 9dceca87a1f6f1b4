import { z } from 'zod';
import { filledText, id } from '@/lib/fields';
import { MAX_EXPLANATION } from '@/lib/moderation/schema';

const absent = z.literal('').transform(() => undefined);

export const preset = z.object({
  id: z.union([absent, id]).optional(),
  ruleId: z.union([absent, id]).optional(),
  position: z.coerce.number().int().min(0).max(99).default(0),
  label: filledText(80, 'labelTooLong'),
  text: filledText(MAX_EXPLANATION, 'explanationTooLong'),
});
export type PresetInput = z.output<typeof preset>;
export const removedPreset = z.object({ id });
