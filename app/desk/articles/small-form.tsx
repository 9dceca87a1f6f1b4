'use client';
import { type ReactNode, useActionState } from 'react';
import { FormError } from '@/app/_ui/form-error';
import { HiddenFields } from '@/app/_ui/hidden-fields';
import { CurrentRevision } from './current-revision';

interface State {
  error?: string;
  values: Record<string, string>;
}

interface Props {
  action: (previous: State, form: FormData) => Promise<State>;
  refused: State | null;
  hidden: Record<string, string | number>;
  /** For forms about the newest revision, which the page may have saved since. */
  revisionId?: number;
  button: string;
  children?: ReactNode;
}

/** A form of one or no field and one button, which says why when it is refused. */
export function SmallForm({ action, refused, hidden, revisionId, button, children }: Props) {
  const [state, submit, sending] = useActionState(action, refused ?? { values: {} });
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
