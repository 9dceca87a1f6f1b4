'use client';
import { useEffect } from 'react';

/** Once the comment has arrived its draft is no longer kept in the browser. */
export function ForgetDraft({ name }: { name: string }) {
  useEffect(() => {
    try {
      localStorage.removeItem(name);
    } catch {
      // The browser keeps nothing anyway.
    }
  }, [name]);
  return null;
}
