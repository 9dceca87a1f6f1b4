'use client';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { TrustedHtml } from '@/app/_ui/trusted-html';
import type { PendingComment } from '../../viewer';

/** The viewer's own comments that others do not see: each in its place, marked; the others together above the form. */
export function OwnPending({ pending, label }: { pending: PendingComment[]; label: string }) {
  const places = usePlaces(pending);
  const rest = pending.filter(({ id }) => !places.has(id));
  return (
    <>
      {pending.map((comment) => {
        const place = places.get(comment.id);
        return place && createPortal(<Own {...comment} />, place, String(comment.id));
      })}
      {rest.length > 0 && (
        <section aria-label={label} className="own-comments">
          <h3>{label}</h3>
          {rest.map((comment) => (
            <Own key={comment.id} {...comment} />
          ))}
        </section>
      )}
    </>
  );
}

function Own({ id, html, note, date, below, manage }: PendingComment) {
  return (
    <div className="own-comment" id={below === id ? undefined : `comment-${id}`}>
      <p className="comment-note">
        {date} · {note} <a href={`/account/comments/${id}`}>{manage}</a>
      </p>
      <TrustedHtml html={html} />
    </div>
  );
}

/** A place right below the comment on this page under which each will stand, as far as that is here. */
function usePlaces(pending: PendingComment[]): Map<number, HTMLElement> {
  const [places, setPlaces] = useState(new Map<number, HTMLElement>());
  useEffect(() => {
    const made = new Map<number, HTMLElement>();
    for (const { id, below } of pending) {
      const above = below && document.querySelector(`article#comment-${below}`);
      if (!above) continue;
      const place = document.createElement('div');
      above.after(place);
      made.set(id, place);
    }
    setPlaces(made);
    return () => {
      for (const place of made.values()) place.remove();
    };
  }, [pending]);
  return places;
}
