import type { ReactNode } from 'react';

interface Props {
  title: string;
  navLabel: string;
  skipLabel: string;
  nav: { href: string; label: string }[];
  children: ReactNode;
}

/** The staff area's frame: plain, quiet, made for hours. */
export function DeskShell({ title, navLabel, skipLabel, nav, children }: Props) {
  return (
    <div className="desk">
      <header className="desk-header">
        <a className="skip" href="#main">
          {skipLabel}
        </a>
        <p className="desk-title">{title}</p>
        <nav aria-label={navLabel}>
          <ul>
            {nav.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="main">{children}</main>
    </div>
  );
}
