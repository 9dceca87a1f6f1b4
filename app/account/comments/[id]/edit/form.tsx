'use client';
import { CommentFormFields } from '@/app/_ui/comment-form';
import { type FormAction, useFormAction } from '@/app/_ui/use-form-action';
import type { FormLabels } from '@/app/(site)/articles/[slug]/comment/labels';
import { useKeptEdit } from './kept-edit';

interface Props extends FormAction {
  comment: { id: number; version: number; source: string };
  max: number;
  namesHref: string;
  labels: FormLabels & { restored: string; discard: string };
}

export function EditForm({ action, refused, comment, max, namesHref, labels }: Props) {
  const [state, submit, sending] = useFormAction({ action, refused });
  const { form, restored, discard } = useKeptEdit(comment);
  return (
    <form ref={form} action={submit} className="comment-form">
      {restored && (
        <p role="status" className="notice">
          {labels.restored}{' '}
          <button type="button" className="button button-quiet" onClick={discard}>
            {labels.discard}
          </button>
        </p>
      )}
      <input type="hidden" name="id" value={comment.id} />
      <input type="hidden" name="version" value={state.values.version ?? comment.version} />
      <CommentFormFields
        labels={labels}
        max={max}
        namesHref={namesHref}
        defaultText={state.values.text ?? comment.source}
        error={state.error ?? ''}
        preview={state.preview ?? ''}
        submitting={sending}
      />
    </form>
  );
}
