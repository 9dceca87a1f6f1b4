import { z } from 'zod';
import { id } from '@/lib/fields';

export const seenUpTo = z.object({ newest: id });

/** What a decision means to the author of the comment. */
export const OUTCOMES = ['APPROVED', 'REFUSED', 'RETURNED', 'APPEAL'] as const;
export type Outcome = (typeof OUTCOMES)[number];
export const PACES = ['AT_ONCE', 'HOURLY', 'DAILY', 'OFF'] as const;
export type Pace = (typeof PACES)[number];

/** Until somebody chooses: what they must know or do something about, and nothing that only pleases. */
export const proposedPace: Record<Outcome, Pace> = {
  APPROVED: 'OFF',
  REFUSED: 'AT_ONCE',
  RETURNED: 'AT_ONCE',
  APPEAL: 'AT_ONCE',
};

/** What other people's comments have to do with one: subscriptions, so that each letter can end them. */
export const ADDRESSED = ['REPLIES', 'MENTIONS'] as const;
export type Addressed = (typeof ADDRESSED)[number];

const pace = z.enum(PACES);
const often = z.enum([...PACES, 'WEEKLY']);
export const mailChoices = z.object({
  ...{ APPROVED: pace, REFUSED: pace, RETURNED: pace, APPEAL: pace },
  ...{ REPLIES: often, MENTIONS: often },
});
