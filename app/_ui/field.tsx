import type { InputHTMLAttributes } from 'react';
import { ErrorText } from './error-text';

type Props = { id: string; label: string; error?: string } & InputHTMLAttributes<HTMLInputElement>;

/** An input with its label; an error is read out together with it. */
export function Field({ id, label, error, ...input }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        {...input}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : input['aria-describedby']}
      />
      <ErrorText id={`${id}-error`}>{error}</ErrorText>
    </div>
  );
}
