import { z } from 'zod';

const id = z.coerce.number().int().positive().max(2_147_483_647);
export const MAX_EXPLANATION = 2_000;
export const MAX_QUOTE = 1_000;
const MAX_LAW = 200;
/** For so long a decision can be taken back; its mail waits as long. */
export const UNDO_SECONDS = 30;
/** One act on marked comments decides at most as many. */
export const MAX_MARKED = 250;

const tidy = (typed: string) => typed.replaceAll('\r\n', '\n').trim();
const storable = (text: string) => text.isWellFormed() && !text.includes('\0');
const text = (max: number, tooLong: string) =>
  z.string().transform(tidy).pipe(z.string().max(max, tooLong).refine(storable, 'characters'));
const needed = (max: number, tooLong: string) =>
  z
    .string('explanationMissing')
    .transform(tidy)
    .pipe(z.string().min(1, 'explanationMissing').max(max, tooLong).refine(storable, 'characters'));
const ticked = z.string().transform((value) => value === 'on');

/** A decision names the exact wording it was made on, so that unseen text is never published. */
export const seen = { commentId: id, revisionId: id, version: id };

/** The ground is a house rule in the version shown, or a law. */
const reasons = {
  houseRuleVersionId: z.union([z.literal('').transform(() => undefined), id]).optional(),
  law: text(MAX_LAW, 'explanationTooLong').optional(),
  explanation: text(MAX_EXPLANATION, 'explanationTooLong').optional(),
  quote: text(MAX_QUOTE, 'quoteTooLong').optional(),
  spam: z.union([ticked, z.boolean()]).optional(),
};
const request = {
  explanation: needed(MAX_EXPLANATION, 'explanationTooLong'),
  quote: reasons.quote,
};

interface Ground {
  houseRuleVersionId?: number | undefined;
  law?: string | undefined;
  explanation?: string | undefined;
  spam?: boolean | undefined;
}
/** Without its statement of reasons no refusal exists (DSA Art. 17); spam alone is told none. */
function complete({ value, issues }: z.core.ParsePayload<Ground>): void {
  const missing = (message: string) => issues.push({ code: 'custom', message, input: value });
  if (!value.houseRuleVersionId && !value.law) missing('ruleMissing');
  else if (!value.explanation && !value.spam) missing('explanationMissing');
}

/** The verdicts with what each needs, on one comment (`of` its fields) or on many at once. */
const verdicts = <Of extends z.core.$ZodLooseShape>(of: Of) =>
  z.discriminatedUnion('verdict', [
    z.object({ verdict: z.literal('APPROVE'), ...of }),
    z.object({ verdict: z.literal('REJECT'), ...reasons, ...of }).check((payload) => complete(payload as never)),
    z.object({ verdict: z.literal('RETURN'), ...request, ...of }),
    z.object({ verdict: z.literal('TAKE_DOWN'), ...reasons, ...of }).check((payload) => complete(payload as never)),
    z.object({ verdict: z.literal('RESTORE'), explanation: request.explanation, ...of }),
  ]);

export const decision = verdicts(seen);
export type DecisionInput = z.output<typeof decision>;
export type Verdict = DecisionInput['verdict'];

export const undo = z.object({ decisionId: id });

/** What a preset's text may hold, in braces. */
export const PLACEHOLDERS = ['name', 'article', 'quote', 'rule'] as const;
export type Filling = Record<(typeof PLACEHOLDERS)[number], string>;

/** A preset's text for one comment; unknown words in braces stay as they are. */
export const fillPlaceholders = (template: string, filling: Filling) =>
  template.replaceAll(/\{(name|article|quote|rule)\}/g, (_, word: keyof Filling) => filling[word]);
