import type { ReactNode } from 'react';
import { Freeze } from './freeze';

interface Props {
  siteName: string;
  navs: { label: string; links: { href: string; label: string; rel?: string }[] }[];
  note: string;
  children?: ReactNode;
}

export function SiteFooter({ siteName, navs, note, children }: Props) {
  return (
    <footer className="site-footer">
      <Freeze name="footer">
        <p className="footer-name">{siteName}</p>
        {navs
          .filter(({ links }) => links.length > 0)
          .map(({ label, links }) => (
            <nav key={label} aria-label={label}>
              <ul>
                {links.map(({ href, label, rel }) => (
                  <li key={href}>
                    <a href={href} rel={rel}>
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
      </Freeze>
      {children}
      <p>{note}</p>
    </footer>
  );
}
