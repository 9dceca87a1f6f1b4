import type { Rule } from '@/lib/comments/screening/screen';

const SAME_SIGN = /([^\s\-_=*.])\1{7,}/u;
const ENOUGH_WORDS = 12;
const FEW_DIFFERENT = 0.3;

/** The same words as others lately, the same word over and over, or one sign in a long row. */
export const repetition: Rule = ({ source, twins }) => {
  if (twins > 0) return [{ values: { count: twins }, said: 'repetitionTwins' }];
  const words = source.toLowerCase().match(/\p{L}+/gu) ?? [];
  const monotonous = words.length >= ENOUGH_WORDS && new Set(words).size / words.length < FEW_DIFFERENT;
  return monotonous || SAME_SIGN.test(source) ? [{ values: {} }] : [];
};
