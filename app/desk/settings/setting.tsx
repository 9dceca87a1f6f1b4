import { KeptTextarea } from '@/app/_ui/kept-textarea';

export interface SettingProps {
  name: string;
  kind: 'line' | 'lines' | 'email' | 'url' | 'tel' | 'number' | 'choice';
  options: { value: string; label: string }[];
  label: string;
  help: string;
  value: string;
  error: string;
}

/** One setting: its input with label, help and, when it was refused, the reason. The server judges, not the browser. */
export function Setting({ name, kind, label, help, value, options, error }: SettingProps) {
  const about = [error && `${name}-error`, help && `${name}-help`].filter(Boolean).join(' ');
  const input = {
    id: name,
    name,
    defaultValue: value,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': about || undefined,
  };
  return (
    <div className="setting">
      <label htmlFor={name}>{label}</label>
      {error && (
        <p id={`${name}-error`} className="error">
          {error}
        </p>
      )}
      {kind === 'lines' ? (
        <KeptTextarea {...input} rows={Math.min(20, Math.max(3, value.split('\n').length + 1))} />
      ) : kind === 'choice' ? (
        <select {...input}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input {...input} type="text" inputMode={kind === 'line' ? 'text' : kind === 'number' ? 'numeric' : kind} />
      )}
      {help && (
        <p id={`${name}-help`} className="hint">
          {help}
        </p>
      )}
    </div>
  );
}
