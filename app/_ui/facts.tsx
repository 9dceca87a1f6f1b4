import type { ReactNode } from 'react';

interface Props {
  facts: { label: string; value: ReactNode }[];
}

/** Names and what they stand for; what is empty is left out. */
export function Facts({ facts }: Props) {
  return (
    <dl className="fact-list">
      {facts
        .filter(({ value }) => value)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
