'use client';
import { Field } from '@/app/_ui/field';
import { HiddenFields } from '@/app/_ui/hidden-fields';
import { Trap } from '@/app/_ui/trap';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {
  /** What is wanted: of which kind, about what. */
  hidden: Record<string, string>;
  email: string;
  frequencies: { value: string; label: string }[];
  /** What is agreed to, as it is recorded. */
  wording: string;
  labels: { email: string; frequency: string; send: string; website: string };
}

/** An address and how often: all that is asked of somebody who wants mail. */
export function SubscribeForm({ action, refused, hidden, email, frequencies, wording, labels }: Props) {
  const [{ error, values }, submit, sending] = useFormAction({ action, refused });
  const chosen = values.frequency ?? frequencies[0]?.value;
  return (
    <form action={submit} className="stack" key={JSON.stringify(values)}>
      <HiddenFields values={hidden} />
      <Field
        id="email"
        name="email"
        type="email"
        label={labels.email}
        autoComplete="email"
        required
        maxLength={254}
        defaultValue={values.email ?? email}
        error={error ?? ''}
      />
      <fieldset>
        <legend>{labels.frequency}</legend>
        {frequencies.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" name="frequency" value={value} defaultChecked={value === chosen} /> {label}
          </label>
        ))}
      </fieldset>
      <p className="hint">{wording}</p>
      <Trap label={labels.website} />
      <button type="submit" className="button" disabled={sending}>
        {labels.send}
      </button>
    </form>
  );
}
