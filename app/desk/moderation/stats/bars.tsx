import { number, Plot } from './plot';

interface Bar {
  name: string;
  /** The whole bar, and the part of it that is dark. */
  whole: number;
  part: number;
  /** Further columns of the table. */
  more?: number[];
}

interface Props {
  id: string;
  title: string;
  head: string[];
  bars: Bar[];
}

/** Amounts beside each other, each with a part of it. */
export function Bars({ id, title, head, bars }: Props) {
  const most = Math.max(...bars.map(({ whole }) => whole), 1);
  return (
    <Plot
      id={id}
      title={title}
      head={head}
      rows={bars.map(({ name, whole, part, more = [] }) => [name, whole, part, ...more])}
    >
      <ul className="bars" aria-hidden="true">
        {bars.map(({ name, whole, part }) => (
          <li key={name}>
            <bdi>{name}</bdi>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect className="whole" width={(100 * whole) / most} height={10} />
              <rect className="part" width={(100 * part) / most} height={10} />
            </svg>
            <span>
              {number(part)} / {number(whole)}
            </span>
          </li>
        ))}
      </ul>
      <ul className="legend" aria-hidden="true">
        <li className="legend-part">{head[2]}</li>
        <li className="legend-whole">{head[1]}</li>
      </ul>
    </Plot>
  );
}
