interface Step {
  href: string;
  label: string;
}

export function Pager({
  label,
  current,
  previous,
  next,
}: {
  label: string;
  current: string;
  previous?: Step;
  next?: Step;
}) {
  return (
    <nav className="pager" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          ← {previous.label}
        </a>
      )}
      <span>{current}</span>
      {next && (
        <a href={next.href} rel="next">
          {next.label} →
        </a>
      )}
    </nav>
  );
}
