import type { Rule } from '@/lib/comments/screening/screen';

/** Reworded, but the same. */
export const ALIKE = 0.5;

/** Much like one that was refused lately. */
export const similar: Rule = ({ refusedLike }) =>
  refusedLike && refusedLike.likeness >= ALIKE
    ? [{ values: { percent: Math.round(refusedLike.likeness * 100), id: refusedLike.id } }]
    : [];
