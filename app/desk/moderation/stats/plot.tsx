import type { ReactNode } from 'react';
import { format, t } from '@/lib/site/messages';
import { EDGE, heightOf, WIDTH } from './scale';

interface Props {
  id: string;
  title: string;
  /** Below the picture: what it shows in words. */
  note?: string | undefined;
  head: string[];
  rows: (string | number)[][];
  children: ReactNode;
}

/** A figure that is read in two ways: as a picture, and as the table that it was drawn from. */
export function Plot({ id, title, note, head, rows, children }: Props) {
  return (
    <section aria-labelledby={id} className="plot">
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? (
        <p>{t('stats.nothing')}</p>
      ) : (
        <>
          {children}
          {note && <p>{note}</p>}
          <details>
            <summary>
              {t('stats.table')}
              <span className="visually-hidden"> – {title}</span>
            </summary>
            <table>
              <thead>
                <tr>
                  {head.map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([first = '', ...rest]) => (
                  <tr key={first}>
                    <th scope="row">{first}</th>
                    {rest.map((cell, index) => (
                      <td key={head[index + 1]}>{typeof cell === 'number' ? number(cell) : cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
    </section>
  );
}

export const number = (value: number) => format.number(value, { maximumFractionDigits: 1 });

/** Lines across with their numbers at the left. */
export function Grid({ ticks, unit = '' }: { ticks: number[]; unit?: string }) {
  const most = ticks.at(-1) ?? 1;
  return ticks.map((tick) => (
    <g key={tick}>
      <line
        className="grid"
        x1={EDGE.left}
        x2={WIDTH - EDGE.right}
        y1={heightOf(tick, most)}
        y2={heightOf(tick, most)}
      />
      <text x={EDGE.left - 6} y={heightOf(tick, most) + 4} textAnchor="end">
        {number(tick)}
        {unit}
      </text>
    </g>
  ));
}
