import type { Rule } from '@/lib/comments/screening/screen';

const ENOUGH_LETTERS = 20;
const LOUD = 0.6;

/** Mostly capitals, where both kinds of letter exist. */
export const shouting: Rule = ({ source }) => {
  const upper = source.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = source.match(/\p{Ll}/gu)?.length ?? 0;
  const share = upper / (upper + lower);
  if (upper + lower < ENOUGH_LETTERS || share < LOUD) return [];
  return [{ values: { percent: Math.round(share * 100) } }];
};
