import type { ReactNode } from 'react';
import type { Counts } from './use-live';

interface Props {
  tabs: { view: string; label: string; href: string; current: boolean }[];
  counts: Counts;
  children: ReactNode;
}

/** The views of the queue with how many comments are in each. */
export function Tabs({ tabs, counts, children }: Props) {
  return (
    <div className="tabs">
      <ul>
        {tabs.map(({ view, label, href, current }) => (
          <li key={view}>
            <a href={href} aria-current={current ? 'page' : undefined}>
              {label} {view in counts && <span data-count={view}>{counts[view as keyof Counts]}</span>}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
