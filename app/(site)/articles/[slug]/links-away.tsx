/** Links to other sites as a list; nothing is loaded from there, and none of them is recommended to search engines. */
export const LinksAway = ({ links }: { links: { label: string; href: string }[] }) => (
  <ul>
    {links.map(({ label, href }) => (
      <li key={label}>
        <a href={href} rel="nofollow noopener">
          {label}
        </a>
      </li>
    ))}
  </ul>
);
