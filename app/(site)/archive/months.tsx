import { t } from '@/lib/site/messages';
import { monthName } from './month-name';

interface Props {
  year: number;
  months: { month: number; articles: number }[];
}

/** The months of a year, newest first, and how much appeared in each. */
export function Months({ year, months }: Props) {
  return (
    <ul>
      {months.map(({ month, articles }) => (
        <li key={month}>
          <a href={`/archive/${year}/${month}`}>{monthName(year, month)}</a>{' '}
          <span className="meta">{t('articles.count', { count: articles })}</span>
        </li>
      ))}
    </ul>
  );
}
