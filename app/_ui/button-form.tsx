'use client';
import { ErrorText } from './error-text';
import { HiddenFields } from './hidden-fields';
import { type FormAction, useFormAction } from './use-form-action';

interface Props extends FormAction {
  fields: Record<string, string>;
  label: string;
  /** What it is about, for those who hear the page. */
  about?: string;
  /** Beside a button that matters more. */
  quiet?: boolean;
  /** Id of what describes it. */
  hint?: string;
}

/** A form of one button: an act that needs nothing typed. Says why when it is refused. */
export function ButtonForm({ action, fields, label, about, quiet, hint, refused }: Props) {
  const [{ error }, submit, sending] = useFormAction({ action, refused });
  return (
    <form action={submit}>
      <HiddenFields values={fields} />
      <ErrorText>{error}</ErrorText>
      <button
        type="submit"
        className={quiet ? 'button button-quiet' : 'button'}
        disabled={sending}
        aria-describedby={hint}
      >
        {label}
        {about && <span className="visually-hidden"> – {about}</span>}
      </button>
    </form>
  );
}
