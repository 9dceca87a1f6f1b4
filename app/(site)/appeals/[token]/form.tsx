'use client';
import { ErrorText } from '@/app/_ui/error-text';
import { KeptTextarea } from '@/app/_ui/kept-textarea';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {
  token: string;
  max: number;
  labels: { text: string; send: string; hint: string };
}

/** One message of an appeal; the first one begins it. */
export function AppealForm({ token, action, refused, max, labels }: Props) {
  const [{ error, values }, submit, sending] = useFormAction({ action, refused });
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="token" value={token} />
      <label htmlFor="appeal-text">{labels.text}</label>
      <ErrorText id="appeal-error">{error}</ErrorText>
      <KeptTextarea
        id="appeal-text"
        name="text"
        rows={6}
        required
        maxLength={max}
        defaultValue={values.text}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'appeal-error' : undefined}
      />
      {labels.hint && <p className="hint">{labels.hint}</p>}
      <button type="submit" className="button" disabled={sending}>
        {labels.send}
      </button>
    </form>
  );
}
