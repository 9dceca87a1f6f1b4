import { day, t } from '@/lib/site/messages';

interface Sanction {
  kind: 'WARNING' | 'PAUSE' | 'BAN';
  expiresAt: Date | null;
}

/** What a person may not do at the moment, in a few words. */
export function standingText({ kind, expiresAt }: Sanction): string {
  const until = expiresAt ? day(expiresAt) : '';
  if (kind === 'BAN') return until ? t('people.standing.BAN_UNTIL', { until }) : t('people.standing.BAN');
  return t('people.standing.PAUSE', { until });
}
