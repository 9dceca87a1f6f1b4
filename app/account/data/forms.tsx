'use client';
import { Field } from '@/app/_ui/field';
import { FormError } from '@/app/_ui/form-error';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {}

export function ExportForm({ action, refused, label }: Props & { label: string }) {
  const [state, submit, sending] = useFormAction({ action, refused });
  return (
    <form action={submit}>
      <input type="hidden" name="form" value="export" />
      <FormError>{state.error}</FormError>
      <button type="submit" className="button" disabled={sending}>
        {label}
      </button>
    </form>
  );
}

interface EraseProps extends Props {
  labels: { comments: string; keep: string; delete: string; confirm: string; button: string };
}

export function EraseForm({ action, refused, labels }: EraseProps) {
  const [state, submit, sending] = useFormAction({ action, refused });
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="form" value="erase" />
      <fieldset>
        <legend>{labels.comments}</legend>
        {(['KEEP', 'DELETE'] as const).map((choice) => (
          <label key={choice} className="choice">
            <input
              type="radio"
              name="comments"
              value={choice}
              defaultChecked={state.values.comments === choice}
              required
            />{' '}
            {choice === 'KEEP' ? labels.keep : labels.delete}
          </label>
        ))}
      </fieldset>
      <Field
        id="erase-email"
        name="email"
        type="email"
        label={labels.confirm}
        defaultValue={state.values.email ?? ''}
        error={state.error ?? ''}
        autoComplete="off"
        required
      />
      <button type="submit" className="button button-quiet" disabled={sending}>
        {labels.button}
      </button>
    </form>
  );
}
