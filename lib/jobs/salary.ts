import { format, t } from '@/lib/site/messages';

interface Salary {
  salaryMin: number | null;
  salaryMax: number | null;
  salaryPeriod: 'YEAR' | 'MONTH' | 'HOUR';
}

const euros = (amount: number) =>
  format.number(amount, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

/** "55.000 € bis 65.000 € im Jahr"; empty where the advert says nothing. */
export function salaryText({ salaryMin, salaryMax, salaryPeriod }: Salary): string {
  const amounts = [salaryMin, salaryMax].filter((amount) => amount !== null).map(euros);
  if (amounts.length === 0) return '';
  const range =
    new Set(amounts).size === 2 ? t('jobs.range', { from: amounts[0] ?? '', to: amounts[1] ?? '' }) : amounts[0];
  return `${range} ${t(`jobs.per.${salaryPeriod}`)}`;
}
