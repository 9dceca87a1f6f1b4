import type { Rule } from '@/lib/comments/screening/screen';

/** The fastest typists write ten signs a second, and they think before. */
const SIGNS_A_SECOND = 15;
const ENOUGH_SIGNS = 200;

/** More text since the person's last comment than anybody can have written in that time. */
export const speed: Rule = ({ source, author }) => {
  const seconds = author.secondsSinceLast;
  if (seconds === null || source.length < ENOUGH_SIGNS || source.length < seconds * SIGNS_A_SECOND) return [];
  return [{ values: { signs: source.length, seconds: Math.max(1, Math.round(seconds)) } }];
};
