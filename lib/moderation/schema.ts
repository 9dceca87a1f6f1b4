import { z } from 'zod';

const id = z.coerce.number().int().positive().max(2_147_483_647);
export const MAX_EXPLANATION = 2_000;

/** A decision names the exact wording it was made on, so that unseen text is never published. */
const seen = { commentId: id, revisionId: id, version: id };

export const decision = z.discriminatedUnion('verdict', [
  z.object({ verdict: z.literal('APPROVE'), ...seen }),
  z.object({
    verdict: z.literal('REJECT'),
    ...seen,
    houseRuleVersionId: z.coerce.number('ruleMissing').int('ruleMissing').positive('ruleMissing'),
    explanation: z
      .string('explanationMissing')
      .transform((text) => text.trim())
      .pipe(
        z
          .string()
          .min(1, 'explanationMissing')
          .max(MAX_EXPLANATION, 'explanationTooLong')
          .refine((text) => text.isWellFormed() && !text.includes('\0'), 'characters'),
      ),
  }),
]);
export type DecisionInput = z.output<typeof decision>;
