import { monthName } from './month-name';

interface Props {
  year: number;
  months: { month: number }[];
}

/** The months of a year, newest first. */
export function Months({ year, months }: Props) {
  return (
    <ul className="months">
      {months.map(({ month }) => (
        <li key={month}>
          <a href={`/archive/${year}/${month}`}>{monthName(year, month)}</a>
        </li>
      ))}
    </ul>
  );
}
