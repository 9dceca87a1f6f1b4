'use client';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { keepKey, leadsByKey } from './key-choice';
import { noteVisit } from './last-visit';

interface Labels {
  fresh: string;
  one: string;
  many: string;
  next: string;
  byKey: string;
}

const typing = 'input, textarea, select, [contenteditable]';

/** Marks what came since the last visit, counts it and leads from one to the next; asks no server. */
export function NewComments({ fresh, one, many, next, byKey }: Labels) {
  const [found, setFound] = useState<Element[]>([]);
  const [keyed, setKeyed] = useState(false);
  const place = useRef(-1);

  useEffect(() => {
    const { article = '', latest } = document.getElementById('comments')?.dataset ?? {};
    const { since } = noteVisit(article, Number(latest));
    const comments = [...document.querySelectorAll<HTMLElement>('.comment[data-since]')];
    const unseen = comments.filter(({ dataset }) => Number(dataset.since) > since);
    for (const comment of unseen) mark(comment, fresh);
    setFound(unseen);
    setKeyed(leadsByKey());
  }, [fresh]);

  const jump = useCallback(() => {
    place.current = (place.current + 1) % found.length;
    const comment = found[place.current];
    // As its own link would: opens what is folded, highlights, and moves the focus.
    if (comment) window.location.replace(`#${comment.id}`);
  }, [found]);

  // Together with the bar that names the key, not after it.
  useLayoutEffect(() => {
    if (found.length === 0 || !keyed) return;
    const press = (event: KeyboardEvent) => {
      const free = !(event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).closest(typing));
      if (free && event.key.toLowerCase() === 'n') jump();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [found, keyed, jump]);

  if (found.length === 0) return null;
  return (
    <div className="fresh-bar">
      <span>{found.length === 1 ? one : many.replace('#', String(found.length))}</span>
      <button type="button" className="button" onClick={jump}>
        {next}
      </button>
      <label>
        <input type="checkbox" checked={keyed} onChange={({ target }) => setKeyed(keepKey(target.checked))} /> {byKey}
      </label>
    </div>
  );
}

function mark(comment: HTMLElement, label: string): void {
  if (comment.classList.contains('fresh')) return;
  comment.classList.add('fresh');
  const badge = Object.assign(document.createElement('span'), { className: 'badge', textContent: label });
  comment.querySelector('.comment-meta')?.append(badge);
}
