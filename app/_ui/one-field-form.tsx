'use client';
import type { InputHTMLAttributes } from 'react';
import { Field } from './field';
import { HiddenFields } from './hidden-fields';
import { type FormAction, useFormAction } from './use-form-action';

interface Props extends FormAction {
  hidden?: Record<string, string>;
  field: InputHTMLAttributes<HTMLInputElement> & { name: string };
  labels: { field: string; hint: string; save: string };
}

/** One thing about a person, changed by itself. */
export function OneFieldForm({ action, refused, hidden = {}, field, labels }: Props) {
  const [state, submit, sending] = useFormAction({ action, refused });
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
