'use client';
import { type ComponentProps, useEffect, useSyncExternalStore } from 'react';
import { putText } from './put-text';

/**
 * A textarea that keeps what was typed before the page's scripts ran. React puts the text of the server back into one
 * when it takes over the page; what stands in it then is read before that, and put back once more.
 */
export function KeptTextarea(props: ComponentProps<'textarea'> & { id: string }) {
  const { id } = props;
  const typed = useSyncExternalStore(
    () => () => undefined,
    () => null,
    // Asked only on the server and while React takes over.
    () => typedInto(id),
  );
  useEffect(() => {
    const area = document.getElementById(id);
    if (typed !== null && area instanceof HTMLTextAreaElement && area.value !== typed) putText(area, typed);
  }, [id, typed]);
  return <textarea {...props} />;
}

function typedInto(id: string): string | null {
  if (typeof document === 'undefined') return null;
  const area = document.getElementById(id);
  return area instanceof HTMLTextAreaElement && area.value !== area.defaultValue ? area.value : null;
}
