export interface SettingProps {
  name: string;
  kind: 'line' | 'lines' | 'email' | 'url' | 'tel' | 'number';
  label: string;
  help: string;
  value: string;
  error: string;
}

/** One setting: its input with label, help and, when it was refused, the reason. The server judges, not the browser. */
export function Setting({ name, kind, label, help, value, error }: SettingProps) {
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
        <textarea {...input} rows={Math.min(20, Math.max(3, value.split('\n').length + 1))} />
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
