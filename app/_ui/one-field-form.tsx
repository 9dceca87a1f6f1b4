'use client';
import { type InputHTMLAttributes, useActionState } from 'react';
import { Field } from './field';
import { HiddenFields } from './hidden-fields';

interface State {
  error?: string;
  values: Record<string, string>;
}

interface Props {
  action: (previous: State, form: FormData) => Promise<State>;
  refused: State | null;
  hidden?: Record<string, string>;
  field: InputHTMLAttributes<HTMLInputElement> & { name: string };
  labels: { field: string; hint: string; save: string };
}

/** One thing about a person, changed by itself. */
export function OneFieldForm({ action, refused, hidden = {}, field, labels }: Props) {
  const [state, submit, sending] = useActionState(action, refused ?? { values: {} });
  return (
    <form action={submit} className="stack">
      <HiddenFields values={hidden} />
      <Field
        id={field.name}
        label={labels.field}
        {...field}
        defaultValue={state.values[field.name] ?? field.defaultValue}
        error={state.error ?? ''}
        required
      />
      {labels.hint && <p className="hint">{labels.hint}</p>}
      <button type="submit" className="button" disabled={sending}>
        {labels.save}
      </button>
    </form>
  );
}
