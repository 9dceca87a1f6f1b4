interface Props {
  name: string;
  label: string;
  chosen: string | undefined;
  options: { value: string; label: string }[];
}

/** A choice of one with its label above. */
export function Select({ name, label, chosen = '', options }: Props) {
  return (
    <label className="select">
      <span>{label}</span>
      <select name={name} defaultValue={chosen}>
        {options.map(({ value, label: option }) => (
          <option key={value} value={value}>
            {option}
          </option>
        ))}
      </select>
    </label>
  );
}
