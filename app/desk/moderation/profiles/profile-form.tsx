'use client';
import { ErrorText } from '@/app/_ui/error-text';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';

interface Props extends FormAction {
  profile: { userId: string; version: number };
  labels: { show: string; remove: string; reason: string };
}

/** A moderator's answer to what somebody tells about themselves. */
export function ProfileForm({ action, refused, profile, labels }: Props) {
  const [{ error, values }, submit, sending] = useFormAction({ action, refused });
  const id = `reason-${profile.userId}`;
  return (
    <form action={submit} className="stack">
      <input type="hidden" name="userId" value={profile.userId} />
      <input type="hidden" name="version" value={profile.version} />
      <ErrorText>{error}</ErrorText>
      <div className="field">
        <label htmlFor={id}>{labels.reason}</label>
        <input id={id} name="reason" defaultValue={values.reason ?? ''} maxLength={500} />
      </div>
      <div className="button-row">
        <button type="submit" name="act" value="show" className="button" disabled={sending}>
          {labels.show}
        </button>
        <button type="submit" name="act" value="remove" className="button button-quiet" disabled={sending}>
          {labels.remove}
        </button>
      </div>
    </form>
  );
}
