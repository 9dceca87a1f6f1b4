'use client';
import { CommentFormFields, PREVIEW_ID } from '@/app/_ui/comment-form';
import { forgetArrived } from '@/app/_ui/kept-text';
import { useDraft } from './draft';
import { draftName } from './draft-name';
import type { FormLabels } from './labels';
import { useProof } from './proof';
import { type FormState, useSending } from './sending';

interface Props {
  articleId: number;
  parentId: string;
  formKey: string;
  /** When this form was shown, signed. */
  since: string;
  /** What stands in the field at the beginning: a quote, or what was begun before. */
  text?: string;
  max: number;
  /** Where somebody signs in and comes back from; '' for members. */
  signInHref: string;
  /** Says under which name a member writes; '' for others. */
  writingAs: string;
  /** The address that takes it in. */
  action: string;
  namesHref: string;
  refused?: FormState | null;
  labels: FormLabels;
}

/** The comment form; works without JavaScript, and keeps what was typed when it is refused. */
export function CommentForm({ articleId, parentId, text, signInHref, action, refused, labels, ...props }: Props) {
  const { state, submit, sending } = useSending({
    address: action,
    refused: refused ?? null,
    unreachable: labels.unreachable,
    // At once: who leaves before the next page is awake would find it in the form again.
    arrived: (text) => forgetArrived(draftName(articleId, parentId), text),
  });
  const { form, formKey, since } = useDraft({
    articleId,
    parentId,
    formKey: state.values.formKey ?? props.formKey,
    since: state.values.since ?? props.since,
    member: signInHref === '',
  });
  const working = useProof(form, state.challenge);
  return (
    <form
      ref={form}
      method="post"
      encType="multipart/form-data"
      action={action}
      onSubmit={submit}
      className="comment-form"
    >
      <input type="hidden" name="articleId" value={articleId} />
      <input type="hidden" name="parentId" value={state.values.parentId ?? parentId} />
      <input type="hidden" name="formKey" value={formKey} />
      <input type="hidden" name="since" value={since} />
      <input type="hidden" name="proof" defaultValue="" />
      {working && <p role="status">{labels.proving}</p>}
      <div className="nobody" aria-hidden="true">
        <input type="text" name="website" tabIndex={-1} autoComplete="off" aria-label="Website" />
      </div>
      {props.writingAs && <p className="hint">{props.writingAs}</p>}
      <CommentFormFields
        labels={labels}
        max={props.max}
        namesHref={props.namesHref}
        previewAction={`${action}#${PREVIEW_ID}`}
        defaultText={state.values.text ?? text ?? ''}
        error={working ? '' : (state.error ?? '')}
        preview={state.preview ?? ''}
        submitting={sending}
      >
        {signInHref && (
          // A window of its own: without scripts what was typed stays in this one.
          <a className="button button-quiet" href={signInHref} target="_blank" rel="noopener">
            {labels.signIn}
          </a>
        )}
      </CommentFormFields>
    </form>
  );
}
