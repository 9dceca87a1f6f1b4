'use client';
import { useActionState } from 'react';
import { Field } from '@/app/_ui/field';

interface State {
  error?: string;
  values: Record<string, string>;
}

interface Props {
  action: (previous: State, form: FormData) => Promise<State>;
  refused: State | null;
  name: string;
  labels: { name: string; hint: string; save: string };
}

export function NameForm({ action, refused, name, labels }: Props) {
  const [state, submit, sending] = useActionState(action, refused ?? { values: {} });
  return (
    <form action={submit} className="stack">
      <Field
        id="name"
        name="name"
        label={labels.name}
        defaultValue={state.values.name ?? name}
        error={state.error ?? ''}
        autoComplete="nickname"
        required
      />
      <p className="hint">{labels.hint}</p>
      <button type="submit" className="button" disabled={sending}>
        {labels.save}
      </button>
    </form>
  );
}
