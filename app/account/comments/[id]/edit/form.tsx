'use client';
import { useActionState } from 'react';
import { CommentFormFields } from '@/app/_ui/comment-form';
import type { FormLabels } from '@/app/(site)/articles/[slug]/comment/labels';

interface State {
  error?: string;
  preview?: string;
  values: Record<string, string>;
}

interface Props {
  action: (previous: State, form: FormData) => Promise<State>;
  refused: State | null;
  comment: { id: number; version: number; source: string };
  max: number;
  labels: FormLabels;
}

export function EditForm({ action, refused, comment, max, labels }: Props) {
  const [state, submit, sending] = useActionState(action, refused ?? { values: {} });
  return (
    <form action={submit} className="comment-form">
      <input type="hidden" name="id" value={comment.id} />
      <input type="hidden" name="version" value={state.values.version ?? comment.version} />
      <CommentFormFields
        labels={labels}
        max={max}
        defaultText={state.values.text ?? comment.source}
        error={state.error ?? ''}
        preview={state.preview ?? ''}
        submitting={sending}
      />
    </form>
  );
}
