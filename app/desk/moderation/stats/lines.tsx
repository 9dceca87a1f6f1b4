import { Grid, Plot } from './plot';
import { EDGE, HEIGHT, heightOf, placeOf, ticksTo, WIDTH } from './scale';

interface Props {
  id: string;
  title: string;
  /** The table's first column. */
  along: string;
  /** What stands below, from left to right. */
  places: string[];
  /** The first one is filled, the others are lines. */
  series: { label: string; values: number[] }[];
  /** Further columns of the table. */
  more?: { label: string; values: number[] }[];
}

/** Something over time. */
export function Lines({ id, title, along, places, series, more = [] }: Props) {
  const ticks = ticksTo(Math.max(...series.flatMap(({ values }) => values), 0));
  const most = ticks.at(-1) ?? 1;
  const path = (values: number[]) =>
    values
      .map((value, index) => `${index === 0 ? 'M' : 'L'}${placeOf(index, values.length)} ${heightOf(value, most)}`)
      .join('');
  const columns = [...series, ...more];
  const summary = series.map(({ label, values }) => `${label}: ${values.at(-1) ?? 0}`).join(', ');
  return (
    <Plot
      id={id}
      title={title}
      head={[along, ...columns.map(({ label }) => label)]}
      rows={places.map((place, index) => [place, ...columns.map(({ values }) => values[index] ?? 0)]).toReversed()}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${title}. ${summary}`}>
        <Grid ticks={ticks} />
        {series.map(({ label, values }, index) => (
          <g key={label} className={`series-${index}`}>
            {index === 0 && (
              <path
                className="area"
                d={`${path(values)}L${placeOf(values.length - 1, values.length)} ${heightOf(0, most)}L${EDGE.left} ${heightOf(0, most)}Z`}
              />
            )}
            <path className="line" d={path(values)} />
          </g>
        ))}
        <text x={EDGE.left} y={HEIGHT - 6}>
          {places[0]}
        </text>
        <text x={WIDTH - EDGE.right} y={HEIGHT - 6} textAnchor="end">
          {places.at(-1)}
        </text>
      </svg>
      {series.length > 1 && (
        <ul className="legend" aria-hidden="true">
          {series.map(({ label }, index) => (
            <li key={label} className={`series-${index}`}>
              {label}
            </li>
          ))}
        </ul>
      )}
    </Plot>
  );
}
