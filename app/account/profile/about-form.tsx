'use client';
import { ErrorText } from '@/app/_ui/error-text';
import { KeptTextarea } from '@/app/_ui/kept-textarea';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {
  bio: string;
  listed: boolean;
  labels: { bio: string; hint: string; listed: string; save: string };
}

/** What somebody tells about themselves, and whether their comments have a page. */
export function AboutForm({ action, refused, bio, listed, labels }: Props) {
  const [{ error, values }, submit, sending] = useFormAction({ action, refused });
  const typed = Object.hasOwn(values, 'bio');
  return (
    <form action={submit} className="stack">
      <div className="field">
        <label htmlFor="bio">{labels.bio}</label>
        <KeptTextarea
          id="bio"
          name="bio"
          rows={4}
          defaultValue={values.bio ?? bio}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'bio-error bio-hint' : 'bio-hint'}
        />
        <ErrorText id="bio-error">{error}</ErrorText>
        <p id="bio-hint" className="hint">
          {labels.hint}
        </p>
      </div>
      <label className="choice">
        <input type="checkbox" name="listed" defaultChecked={typed ? values.listed === 'on' : listed} /> {labels.listed}
      </label>
      <button type="submit" className="button" disabled={sending}>
        {labels.save}
      </button>
    </form>
  );
}
