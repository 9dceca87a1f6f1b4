'use client';
import { useActionState } from 'react';
import { ErrorText } from './error-text';
import { HiddenFields } from './hidden-fields';

interface FormState {
  error?: string;
  values: Record<string, string>;
}

interface Props {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  fields: Record<string, string>;
  label: string;
  /** What it is about, for those who hear the page. */
  about?: string;
  refused: FormState | null;
}

/** A form of one button: an act that needs nothing typed. Says why when it is refused. */
export function ButtonForm({ action, fields, label, about, refused }: Props) {
  const [{ error }, submit, sending] = useActionState(action, refused ?? { values: {} });
  return (
    <form action={submit}>
      <HiddenFields values={fields} />
      <ErrorText>{error}</ErrorText>
      <button type="submit" className="button" disabled={sending}>
        {label}
        {about && <span className="visually-hidden"> – {about}</span>}
      </button>
    </form>
  );
}
