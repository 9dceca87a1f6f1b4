export interface Choice {
  /** The field of its place. */
  name: string;
  label: string;
  /** The field of its heading, where it can stand under one. */
  section?: string;
}

interface Props {
  legend: string;
  choices: Choice[];
  headings: string[];
  typed: Record<string, string>;
  labels: { place: string; under: string };
}

/** What can be shown, each with a field for its place: empty is not at all. */
export function PlaceList({ legend, choices, headings, typed, labels }: Props) {
  if (choices.length === 0) return null;
  return (
    <fieldset className="places">
      <legend>{legend}</legend>
      <ul>
        {choices.map(({ name, label, section }) => (
          <li key={name}>
            <input
              type="number"
              name={name}
              min={1}
              max={999}
              defaultValue={typed[name] ?? ''}
              aria-label={`${labels.place}: ${label}`}
            />
            <span>{label}</span>
            {section && headings.length > 0 && (
              <select name={section} defaultValue={typed[section] ?? ''} aria-label={`${labels.under}: ${label}`}>
                <option value="">–</option>
                {headings.map((heading, index) => (
                  <option key={heading} value={index + 1}>
                    {heading}
                  </option>
                ))}
              </select>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
