import { z } from 'zod';

/** What is looked for, in the order in which a moderator reads it; the last one is asked outside, if at all. */
export const RULE_NAMES = [
  ...(['words', 'learned', 'similar', 'repetition', 'links'] as const),
  ...(['scripts', 'shouting', 'speed', 'newAccount', 'adviser'] as const),
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

export const EFFECTS = ['OFF', 'HINT', 'WARNING', 'URGENT'] as const;
export type Effect = (typeof EFFECTS)[number];

const signal = z.object({
  rule: z.enum(RULE_NAMES),
  /** Names its sentence in messages (`screening.said`). */
  said: z.string(),
  effect: z.enum(['HINT', 'WARNING', 'URGENT']),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** What a rule has noticed, with its reason; never more than advice to a moderator. */
export type Signal = z.output<typeof signal>;
/** Stored signals; ones of an older version that no longer fit are left out. */
export const storedSignals = z.array(signal).catch([]);

/** How urgent signals make a comment: the strongest counts, others of its kind a little. */
export function urgencyOf(signals: Signal[]): number {
  const weights = { HINT: 0, WARNING: 10, URGENT: 100 };
  return signals.reduce((sum, { effect }) => sum + weights[effect], 0);
}

export const chosenEffect = z.object({ rule: z.enum(RULE_NAMES), effect: z.enum(EFFECTS) });
