interface Props {
  textLabel: string;
  hint: string;
  defaultText: string;
  error: string;
  submitLabel: string;
  submitting: boolean;
}

/** The visible fields of the comment form. The server counts and refuses, so no text is cut off here. */
export function CommentFormFields({ textLabel, hint, defaultText, error, submitLabel, submitting }: Props) {
  return (
    <>
      <label htmlFor="comment-text">{textLabel}</label>
      {error && (
        <p id="comment-error" className="error" role="alert">
          {error}
        </p>
      )}
      <textarea
        id="comment-text"
        name="text"
        rows={8}
        defaultValue={defaultText}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? 'comment-error comment-hint' : 'comment-hint'}
      />
      <p id="comment-hint" className="hint">
        {hint}
      </p>
      <button type="submit" className="button" disabled={submitting}>
        {submitLabel}
      </button>
    </>
  );
}
