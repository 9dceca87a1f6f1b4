'use client';
import { useActionState } from 'react';
import { CommentFormFields } from '@/app/_ui/comment-form';

interface State {
  error?: string;
  values: Record<string, string>;
}

interface Props {
  action: (previous: State, form: FormData) => Promise<State>;
  refused: State | null;
  comment: { id: number; version: number; source: string };
  labels: { text: string; hint: string; send: string };
}

export function EditForm({ action, refused, comment, labels }: Props) {
  const [state, submit, sending] = useActionState(action, refused ?? { values: {} });
  return (
    <form action={submit} className="comment-form">
      <input type="hidden" name="id" value={comment.id} />
      <input type="hidden" name="version" value={state.values.version ?? comment.version} />
      <CommentFormFields
        textLabel={labels.text}
        hint={labels.hint}
        defaultText={state.values.text ?? comment.source}
        error={state.error ?? ''}
        submitLabel={labels.send}
        submitting={sending}
      />
    </form>
  );
}
