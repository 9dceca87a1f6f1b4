import type { ReactNode } from 'react';
import { Freeze } from './freeze';

interface Props {
  siteName: string;
  tagline: string;
  nav: { href: string; label: string }[];
  skipLabel: string;
  navLabel: string;
  search: { label: string; button: string };
  account: ReactNode;
}

/** The masthead: nameplate between hairlines, then the sections. */
export function SiteHeader({ siteName, tagline, nav, skipLabel, navLabel, search, account }: Props) {
  return (
    <header className="masthead">
      <a className="skip" href="#main">
        {skipLabel}
      </a>
      <div className="masthead-line">
        <Freeze name="search" className="masthead-words">
          <span className="tagline">{tagline}</span>
          <search>
            <form action="/search">
              <input name="q" type="search" aria-label={search.label} placeholder={search.button} required />
              <button type="submit" className="visually-hidden">
                {search.button}
              </button>
            </form>
          </search>
        </Freeze>
        <span className="account">{account}</span>
      </div>
      <Freeze name="masthead">
        <a className="nameplate" href="/">
          {siteName}
        </a>
        <nav aria-label={navLabel}>
          <ul>
            {nav.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </Freeze>
    </header>
  );
}
