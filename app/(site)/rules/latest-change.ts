import { day, t } from '@/lib/site/messages';

interface Rule {
  number: number;
  title: string;
  version: number;
  createdAt: Date;
}

/** Which clause changed last and when; empty while all are as they first were. */
export function latestChange(rules: Rule[]): string {
  const changed = rules.filter(({ version }) => version > 1);
  const [latest] = changed.toSorted((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
  return latest ? t('rules.changed', { date: day(latest.createdAt), rule: `§ ${latest.number} ${latest.title}` }) : '';
}
