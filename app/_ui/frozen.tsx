'use client';
import { useEffect, useState } from 'react';
import { keptMarkup } from './frozen-markup';

interface Props {
  id: string;
  className: string;
}

/** The place of frozen markup: written on the server, and never touched by React in the browser. */
export const Frozen = typeof window === 'undefined' ? Written : Untouched;

function Written({ id, className }: Props) {
  return (
    <div id={id} className={className || undefined}>
      {keptMarkup(id)}
    </div>
  );
}

/**
 * What stands there is taken over, should React make its elements anew. Where nothing stands, because a form's answer
 * led here without loading the page, the page is loaded.
 */
function Untouched({ id, className }: Props) {
  const [html] = useState(() => document.getElementById(id)?.innerHTML);
  useEffect(() => {
    // In Next's own document for errors nothing ever stands: loading it again would not end.
    if (html === undefined && document.documentElement.id !== '__next_error__') window.location.reload();
  }, [html]);
  return (
    <div
      id={id}
      className={className || undefined}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: what the server wrote in the same place
      dangerouslySetInnerHTML={{ __html: html ?? '' }}
    />
  );
}
