'use client';
import { ErrorText } from '@/app/_ui/error-text';
import { HiddenFields } from '@/app/_ui/hidden-fields';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {
  hidden: Record<string, string>;
  name: string;
  label: string;
  /** What it is about, for those who hear the page. */
  about?: string;
  chosen: string;
  options: { value: string; label: string }[];
  button: string;
}

/** One choice, changed by itself. */
export function ChoiceForm({ action, hidden, refused, name, label, about, chosen, options, button }: Props) {
  const [{ error }, submit, sending] = useFormAction({ action, refused });
  return (
    <form action={submit} className="choice-form">
      <HiddenFields values={hidden} />
      <ErrorText>{error}</ErrorText>
      <label className="select">
        <span>
          {label}
          {about && <span className="visually-hidden"> – {about}</span>}
        </span>
        <select name={name} defaultValue={chosen}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button-quiet" disabled={sending}>
        {button}
        {about && <span className="visually-hidden"> – {about}</span>}
      </button>
    </form>
  );
}
