'use client';
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import { ErrorText } from './error-text';
import { KeptTextarea } from './kept-textarea';
import { NameList } from './name-list';
import { TrustedHtml } from './trusted-html';

interface Props {
  labels: {
    text: string;
    hint: string;
    send: string;
    preview: string;
    left: string;
    names: string;
    namesFound: string;
  };
  /** Where the names of the people in the thread are asked for. */
  namesHref: string;
  max: number;
  defaultText: string;
  error: string;
  /** The text as it will look, rendered by the server. */
  preview: string;
  /** Where the preview is asked for without scripts, if not where the form is sent. */
  previewAction?: string;
  submitting: boolean;
  /** Further buttons. */
  children?: ReactNode;
}

/** Where a browser without scripts goes once there is one. */
export const PREVIEW_ID = 'comment-preview';
/** Shown where it begins to matter. */
const NEARLY = 500;

/** The visible fields of the comment form. The server counts and refuses, so no text is cut off here. */
export function CommentFormFields({
  labels,
  namesHref,
  max,
  defaultText,
  error,
  preview,
  previewAction,
  submitting,
  children,
}: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [left, setLeft] = useState(max - [...defaultText].length);
  // Not `disabled`: who works by keyboard would lose their place.
  const button = submitting ? { 'aria-disabled': true, onClick: ignore } : {};
  return (
    <>
      <label htmlFor="comment-text">{labels.text}</label>
      <ErrorText id="comment-error">{error}</ErrorText>
      <KeptTextarea
        ref={area}
        id="comment-text"
        name="text"
        rows={8}
        defaultValue={defaultText}
        onInput={({ currentTarget }) => setLeft(max - [...currentTarget.value].length)}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'comment-error comment-hint' : 'comment-hint'}
        aria-autocomplete="list"
      />
      <NameList area={area} namesHref={namesHref} labels={{ names: labels.names, found: labels.namesFound }} />
      <p id="comment-hint" className="hint">
        {labels.hint} {left < NEARLY && <strong>{labels.left.replace('#', String(left))}</strong>}
      </p>
      {preview && (
        <section id={PREVIEW_ID} className="own-comment" role="status" aria-label={labels.preview}>
          <p className="comment-note">{labels.preview}</p>
          <TrustedHtml className="comment-text" html={preview} />
        </section>
      )}
      <div className="button-row">
        <button type="submit" name="act" value="send" className="button" {...button}>
          {labels.send}
        </button>
        <button
          type="submit"
          name="act"
          value="preview"
          formAction={previewAction}
          className="button button-quiet"
          {...button}
        >
          {labels.preview}
        </button>
        {children}
      </div>
    </>
  );
}

const ignore = (event: MouseEvent) => event.preventDefault();
