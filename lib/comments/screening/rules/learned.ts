import type { Rule } from '@/lib/comments/screening/screen';

/** Below that it would cry wolf. */
export const SURE = 0.65;
/** With fewer comparisons its agreement is no figure. */
const ENOUGH = 20;

/** What the team's own earlier decisions make likely, with the words that say so and how often it was right. */
export const learned: Rule = ({ learned: score }) => {
  if (!score || score.probability < SURE) return [];
  const values = { percent: Math.round(score.probability * 100), words: score.words.join(', ') };
  if (score.compared < ENOUGH) return [{ values }];
  const agreement = Math.round((score.agreed / score.compared) * 100);
  return [{ values: { ...values, agreement, compared: score.compared }, said: 'learnedProven' }];
};
