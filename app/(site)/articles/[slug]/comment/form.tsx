'use client';
import { useActionState } from 'react';
import { CommentFormFields } from '@/app/_ui/comment-form';

export interface FormLabels {
  text: string;
  hint: string;
  send: string;
}

interface FormState {
  error?: string;
  values: Record<string, string>;
}

export type CommentAction = (previous: FormState, form: FormData) => Promise<FormState>;

interface Props {
  articleId: number;
  parentId: string;
  formKey: string;
  /** What stands in the field at the beginning: a quote. */
  text?: string;
  action: CommentAction;
  refused?: FormState | null;
  labels: FormLabels;
}

/** The comment form; works without JavaScript, and keeps what was typed when it is refused. */
export function CommentForm({ articleId, parentId, formKey, text, action, refused, labels }: Props) {
  const [state, submit, sending] = useActionState(action, refused ?? { values: {} });
  return (
    <form action={submit} className="comment-form">
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={state.values.parentId ?? parentId} />
      <input type="hidden" name="formKey" value={state.values.formKey ?? formKey} />
      <CommentFormFields
        textLabel={labels.text}
        hint={labels.hint}
        defaultText={state.values.text ?? text ?? ''}
        error={state.error ?? ''}
        submitLabel={labels.send}
        submitting={sending}
      />
    </form>
  );
}
