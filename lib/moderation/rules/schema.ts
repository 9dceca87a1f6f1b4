import { z } from 'zod';
import { filledText, id } from '@/lib/fields';

const words = {
  title: filledText(120, 'titleTooLong'),
  shortText: filledText(300, 'shortTextTooLong'),
  fullText: filledText(4_000, 'fullTextTooLong'),
};

/** A new version of a clause; `version` is the one that was on the screen. */
export const revisedRule = z.object({
  ...{ ruleId: id, version: id },
  ...words,
  /** What changed and why, for those who comment. */
  announcement: filledText(1_000, 'announcementTooLong'),
  tell: z.literal('on').optional(),
});
export const newRule = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'ruleKey'),
  number: z.coerce.number('ruleNumber').int('ruleNumber').min(1, 'ruleNumber').max(99, 'ruleNumber'),
  ...words,
});
export type RevisedRule = z.output<typeof revisedRule>;
export type NewRule = z.output<typeof newRule>;
