import type { Rule } from '@/lib/comments/screening/screen';

const DAY = 24;

/** Nothing wrong with it: but nobody knows yet how this person writes. */
export const newAccount: Rule = ({ author }) =>
  author.hours < DAY && author.approved === 0 ? [{ values: { hours: Math.floor(author.hours) } }] : [];
