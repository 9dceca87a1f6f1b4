import { z } from 'zod';
import { RULE_NAMES } from '@/lib/comments/screening/schema';
import { id, text } from '@/lib/fields';

export const MAX_EXPLANATION = 2_000;
export const MAX_QUOTE = 1_000;
const MAX_LAW = 200;
/** For so long a decision can be taken back; its mail waits as long. */
export const UNDO_SECONDS = 30;
/** One act on marked comments decides at most as many. */
export const MAX_MARKED = 250;

const ticked = z.string().transform((value) => value === 'on');

/** A decision names the exact wording it was made on, so that unseen text is never published. */
const seen = { commentId: id, revisionId: id, version: id };

/** The ground is a house rule in the version shown, or a law. */
const reasons = {
  houseRuleVersionId: z.union([z.literal('').transform(() => undefined), id]).optional(),
  law: text(MAX_LAW, 'explanationTooLong').optional(),
  explanation: text(MAX_EXPLANATION, 'explanationTooLong').optional(),
  /** Its text is the explanation where none was typed, as without JavaScript. */
  presetId: z.union([z.literal('').transform(() => undefined), id]).optional(),
  quote: text(MAX_QUOTE, 'quoteTooLong').optional(),
  spam: z.union([ticked, z.boolean()]).optional(),
};
const { explanation, presetId, quote } = reasons;

interface Given {
  houseRuleVersionId?: number | undefined;
  law?: string | undefined;
  explanation?: string | undefined;
  presetId?: number | undefined;
  spam?: boolean | undefined;
}
/** Without its statement of reasons no refusal exists (DSA Art. 17); spam alone is told none. */
const needsReasons = (needs: { ground: boolean }) => (payload: { value: unknown; issues: unknown[] }) => {
  const given = payload.value as Given;
  const missing = (message: string) => payload.issues.push({ code: 'custom', message, input: given });
  if (needs.ground && !given.houseRuleVersionId && !given.law) missing('ruleMissing');
  else if (!given.explanation && !given.presetId && !given.spam) missing('explanationMissing');
};

/** The verdicts with what each needs, on one comment (`of` its fields) or on many at once. */
const verdicts = <Of extends z.core.$ZodLooseShape>(of: Of) =>
  z.discriminatedUnion('verdict', [
    z.object({ verdict: z.literal('APPROVE'), ...of }),
    z.object({ verdict: z.literal('REJECT'), ...reasons, ...of }).check(needsReasons({ ground: true })),
    z
      .object({ verdict: z.literal('RETURN'), explanation, presetId, quote, ...of })
      .check(needsReasons({ ground: false })),
    z.object({ verdict: z.literal('TAKE_DOWN'), ...reasons, ...of }).check(needsReasons({ ground: true })),
    ...(['RESTORE', 'KEEP', 'UPHOLD'] as const).map((verdict) =>
      z.object({ verdict: z.literal(verdict), explanation, ...of }).check(needsReasons({ ground: false })),
    ),
  ]);

export const decision = verdicts(seen);
export type DecisionInput = z.output<typeof decision>;
export type Verdict = DecisionInput['verdict'];

/** One act on several comments; each mark carries the wording that was seen. */
export const markedDecision = verdicts({
  marks: z
    .array(z.object(seen))
    .min(1, 'nothingMarked')
    .max(MAX_MARKED, 'tooManyMarked')
    .refine((marks) => new Set(marks.map(({ commentId }) => commentId)).size === marks.length),
});
export type MarkedDecisionInput = z.output<typeof markedDecision>;

/** The fields of a form without scripts, where each ticked box is `mark-<comment>` = `<revision>:<version>`. */
export const markedForm = z.preprocess((form) => {
  const fields = form as Record<string, string>;
  const marks = Object.entries(fields).flatMap(([name, value]) => {
    const [commentId] = /(?<=^mark-)\d+$/.exec(name) ?? [];
    const [revisionId, version] = value.split(':');
    return commentId ? [{ commentId, revisionId, version }] : [];
  });
  return { ...fields, marks };
}, markedDecision);

export const undoMany = z.object({ decisionIds: z.array(id).min(1).max(MAX_MARKED) });
/** The same as a form's one field: numbers with commas between them. */
export const undoForm = z.preprocess((form) => {
  const { decisionIds = '' } = form as Record<string, string>;
  return { decisionIds: decisionIds.split(',') };
}, undoMany);
export const lease = z.object({ commentId: id });

export const VIEWS = ['waiting', 'returned', 'noticed', 'appealed', 'mine', 'all'] as const;
export const AGES = ['hour', 'day', 'week'] as const;
/** What the queue shows; anything that makes no sense in an address is left out. */
export const queueQuery = z.object({
  view: z.enum(VIEWS).catch('waiting'),
  article: id.optional().catch(undefined),
  topic: z
    .string()
    .regex(/^[\w-]{1,100}$/)
    .optional()
    .catch(undefined),
  author: z
    .string()
    .regex(/^\w{1,40}$/)
    .optional()
    .catch(undefined),
  /** Waiting for longer than that. */
  age: z.enum(AGES).optional().catch(undefined),
  /** What a programme has noticed, and the language written in. */
  signal: z.enum(RULE_NAMES).optional().catch(undefined),
  language: z
    .string()
    .regex(/^[a-z]{3}$/)
    .optional()
    .catch(undefined),
  order: z.enum(['oldest', 'newest', 'urgent']).optional().catch(undefined),
  after: id.optional().catch(undefined),
  /** One comment alone, whatever its status. */
  only: id.optional().catch(undefined),
});
export type QueueQuery = z.output<typeof queueQuery>;

/** What a preset's text may hold, in braces. */
export const PLACEHOLDERS = ['name', 'article', 'quote', 'rule'] as const;
export type Filling = Record<(typeof PLACEHOLDERS)[number], string>;

/** A preset's text for one comment; unknown words in braces stay as they are. */
export const fillPlaceholders = (template: string, filling: Filling) =>
  template.replaceAll(/\{(name|article|quote|rule)\}/g, (_, word: keyof Filling) => filling[word]);

/** In an address: comments by their numbers, with commas between them. */
export const commentIds = z.object({
  ids: z
    .string()
    .regex(/^\d{1,9}(,\d{1,9}){0,499}$/)
    .transform((list) => list.split(',').map(Number)),
});
