import { env } from '@/lib/env';
import type { Letter } from '@/lib/mail/letter';
import type { CitedRule } from '@/lib/moderation/cite-rule';
import type { Field } from '@/lib/moderation/statement-of-reasons';
import { day, t } from '@/lib/site/messages';
import type { SanctionKind } from '@/prisma/generated/enums';

interface Imposed {
  kind: SanctionKind;
  rule: CitedRule | null;
  reason: string;
  expiresAt: Date | null;
  takesDown: boolean;
}

/** Where a person sees their sanctions and objects to them. */
export const STANDING_PATH = '/account/standing';

/** The statement of reasons of a sanction; letter and account page say the same. */
export function sanctionReasons({ kind, rule, reason, expiresAt, takesDown }: Imposed): Field[] {
  const until = expiresAt ? day(expiresAt) : '';
  const what = expiresAt
    ? t(`sanction.what.${kind === 'BAN' ? 'BAN_UNTIL' : 'PAUSE'}`, { until })
    : t(`sanction.what.${kind}`);
  const ground = rule
    ? `${rule.name}: ${rule.fullText} (${t('statement.version', { version: rule.version })})`
    : t('sanction.houseRules');
  return [
    { label: t('statement.what'), text: [what, takesDown && t('sanction.takenDown')].filter(Boolean).join(' ') },
    { label: t('statement.ground'), text: ground },
    { label: t('statement.why'), text: reason },
    { label: t('statement.machine'), text: t('sanction.noMachine') },
    { label: t('statement.redress'), text: t('sanction.redress', { url: env.SITE_URL + STANDING_PATH }) },
  ];
}

export const sanctionLetter = (imposed: Imposed): Omit<Letter, 'to'> => ({
  subject: t(`sanction.subject.${imposed.kind}`),
  paragraphs: [
    t(`sanction.intro.${imposed.kind}`),
    ...sanctionReasons(imposed).map(({ label, text }) => `${label}:\n${text}`),
  ],
  button: { url: env.SITE_URL + STANDING_PATH, label: t('sanction.button') },
  closing: t('sanction.closing'),
});
