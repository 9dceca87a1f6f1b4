interface Props {
  title: string;
  note: string;
  /** Which one changed last; empty when none has. */
  changed: string;
  rules: { number: number; title: string; shortText: string }[];
  moreHref: string;
  moreLabel: string;
}

export function HouseRules({ title, note, changed, rules, moreHref, moreLabel }: Props) {
  return (
    <aside className="house-rules" aria-label={title}>
      <p>
        <strong>{note}</strong> {changed}
      </p>
      <details>
        <summary>{title}</summary>
        <ol>
          {rules.map((rule) => (
            <li key={rule.number} value={rule.number}>
              <strong>{rule.title}.</strong> {rule.shortText}
            </li>
          ))}
        </ol>
        <p>
          <a href={moreHref}>{moreLabel}</a>
        </p>
      </details>
    </aside>
  );
}
