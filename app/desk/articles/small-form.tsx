'use client';
import type { ReactNode } from 'react';
import { FormError } from '@/app/_ui/form-error';
import { HiddenFields } from '@/app/_ui/hidden-fields';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';
import { CurrentRevision } from './current-revision';

interface Props extends FormAction {
  hidden: Record<string, string | number>;
  /** For forms about the newest revision, which the page may have saved since. */
  revisionId?: number;
  button: string;
  children?: ReactNode;
}

/** A form of one or no field and one button, which says why when it is refused. */
export function SmallForm({ action, refused, hidden, revisionId, button, children }: Props) {
  const [state, submit, sending] = useFormAction({ action, refused });
  return (
    <form action={submit} className="stack">
      <HiddenFields values={hidden} />
      {revisionId !== undefined && <CurrentRevision name="revisionId" rendered={revisionId} />}
      <FormError>{state.error}</FormError>
      {children}
      <button type="submit" className="button button-quiet" disabled={sending}>
        {button}
      </button>
    </form>
  );
}
