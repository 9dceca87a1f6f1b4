import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

interface Props {
  title: string;
  button: string;
  cancel: string;
  onClose: () => void;
  /** Null: there is no form to send yet. */
  onSubmit: ((form: FormData) => void) | null;
  children: ReactNode;
}

/** A dialog outside of the article's form: its own form must not be part of that. Escape closes it. */
export function AskDialog({ title, button, cancel, onClose, onSubmit, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit?.(new FormData(event.currentTarget));
  };
  return createPortal(
    <dialog ref={dialog} aria-label={title} className="ask" onClose={onClose}>
      <form onSubmit={send} className="stack">
        <h2>{title}</h2>
        {children}
        <div className="button-row">
          {onSubmit && (
            <button type="submit" className="button">
              {button}
            </button>
          )}
          <button type="button" className="button button-quiet" onClick={() => dialog.current?.close()}>
            {cancel}
          </button>
        </div>
      </form>
    </dialog>,
    document.body,
  );
}
