'use client';
import { ErrorText } from '@/app/_ui/error-text';
import { Select } from '@/app/_ui/select';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {
  choices: { name: string; label: string; chosen: string; options: { value: string; label: string }[]; note: string }[];
  save: string;
}

/** Of what mail comes, and how soon: one line for each thing that can happen. */
export function MailForm({ action, refused, choices, save }: Props) {
  const [{ error, values }, submit, sending] = useFormAction({ action, refused });
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="form" value="mail" />
      <ErrorText>{error}</ErrorText>
      {choices.map(({ name, chosen, note, ...choice }) => (
        <div key={name}>
          <Select name={name} chosen={values[name] ?? chosen} {...choice} />
          {note && <p className="hint">{note}</p>}
        </div>
      ))}
      <button type="submit" className="button" disabled={sending}>
        {save}
      </button>
    </form>
  );
}
