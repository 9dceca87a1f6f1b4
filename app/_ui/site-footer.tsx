interface Props {
  siteName: string;
  links: { href: string; label: string }[];
  note: string;
  label: string;
}

export function SiteFooter({ siteName, links, note, label }: Props) {
  return (
    <footer className="site-footer">
      <p className="footer-name">{siteName}</p>
      <nav aria-label={label}>
        <ul>
          {links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{note}</p>
    </footer>
  );
}
