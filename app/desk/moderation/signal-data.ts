import type { Signal } from '@/lib/comments/screening/schema';
import { t } from '@/lib/site/messages';

/** What a rule has noticed, in words; a sentence of an older version that is gone leaves the rule's name. */
export function signalData({ rule, said, effect, values }: Signal) {
  const key = `screening.said.${said}` as Parameters<typeof t>[0];
  return { effect, text: t.has(key) ? t(key, values) : t(`screening.rule.${rule}`) };
}

export type SignalData = ReturnType<typeof signalData>;
