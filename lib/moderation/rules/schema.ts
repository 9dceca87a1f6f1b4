import { z } from 'zod';

const id = z.coerce.number().int().positive().max(2_147_483_647);
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
const words = {
  title: line(120, 'titleTooLong'),
  shortText: line(300, 'shortTextTooLong'),
  fullText: line(4_000, 'fullTextTooLong'),
};

/** A new version of a clause; `version` is the one that was on the screen. */
export const revisedRule = z.object({
  ...{ ruleId: id, version: id },
  ...words,
  /** What changed and why, for those who comment. */
  announcement: line(1_000, 'announcementTooLong'),
  tell: z.literal('on').optional(),
});
export const newRule = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'ruleKey'),
  number: z.coerce.number('ruleNumber').int('ruleNumber').min(1, 'ruleNumber').max(99, 'ruleNumber'),
  ...words,
});
export type RevisedRule = z.output<typeof revisedRule>;
export type NewRule = z.output<typeof newRule>;
