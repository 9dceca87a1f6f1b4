'use client';
import { useActionState } from 'react';
import { Field } from '@/app/_ui/field';
import { HiddenFields } from '@/app/_ui/hidden-fields';
import { Notice } from '@/app/_ui/notice';
import { useOwnAddress } from '@/app/_ui/use-own-address';

interface State {
  error?: string;
  values: Record<string, string>;
}

interface Props {
  action: (previous: State, form: FormData) => Promise<State>;
  refused: State | null;
  hidden: Record<string, string>;
  emailLabel?: string;
  submitLabel: string;
}

/** Both steps of signing in: ask for a link (with an address field), confirm it (a button alone). */
export function SignInForm({ action, refused, hidden, emailLabel, submitLabel }: Props) {
  const [state, submit] = useActionState(action, refused ?? { values: {} }, useOwnAddress());
  return (
    <form action={submit} className="stack">
      <HiddenFields values={hidden} />
      {emailLabel ? (
        <Field
          id="email"
          name="email"
          type="email"
          label={emailLabel}
          defaultValue={state.values.email ?? ''}
          error={state.error ?? ''}
          autoComplete="email"
          required
        />
      ) : (
        state.error && (
          <Notice tone="error" role="alert">
            {state.error}
          </Notice>
        )
      )}
      <button type="submit" className="button">
        {submitLabel}
      </button>
    </form>
  );
}
