import { format, t } from '@/lib/site/messages';

interface Salary {
  salaryMin: number | null;
  salaryMax: number | null;
  salaryPeriod: 'YEAR' | 'MONTH' | 'HOUR';
  /** ISO 4217. */
  currency: string;
}

/** "55.000 €". */
export const money = (amount: number, currency = 'EUR') =>
  format.number(amount, { style: 'currency', currency, maximumFractionDigits: 0 });

/** "55.000 € bis 65.000 € im Jahr"; empty where the advert says nothing. */
export function salaryText({ salaryMin, salaryMax, salaryPeriod, currency }: Salary): string {
  const amounts = [salaryMin, salaryMax].filter((amount) => amount !== null).map((amount) => money(amount, currency));
  if (amounts.length === 0) return '';
  const range =
    new Set(amounts).size === 2 ? t('jobs.range', { from: amounts[0] ?? '', to: amounts[1] ?? '' }) : amounts[0];
  return `${range} ${t(`jobs.per.${salaryPeriod}`)}`;
}
