'use client';
import { Field } from '@/app/_ui/field';
import { FormError } from '@/app/_ui/form-error';
import { HiddenFields } from '@/app/_ui/hidden-fields';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {
  hidden: Record<string, string>;
  emailLabel?: string;
  submitLabel: string;
}

/** Both steps of signing in: ask for a link (with an address field), confirm it (a button alone). */
export function SignInForm({ action, refused, hidden, emailLabel, submitLabel }: Props) {
  const [state, submit] = useFormAction({ action, refused });
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
        <FormError>{state.error}</FormError>
      )}
      <button type="submit" className="button">
        {submitLabel}
      </button>
    </form>
  );
}
