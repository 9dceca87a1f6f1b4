'use client';
import { type RefObject, useId } from 'react';
import type { DeskLabels } from '../labels';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  labels: DeskLabels['help'];
}

/** The keys of the desk; the browser keeps the focus inside and gives it back. */
export function HelpDialog({ dialog, labels }: Props) {
  const title = useId();
  return (
    <dialog ref={dialog} aria-labelledby={title} className="help">
      <h2 id={title}>{labels.title}</h2>
      <dl>
        {labels.keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button">
          {labels.close}
        </button>
      </form>
    </dialog>
  );
}
