'use client';
import { useSyncExternalStore } from 'react';

let told: string | null = null;
const listeners = new Set<() => void>();

/** The page has saved by itself: its other forms mean this revision from now on. */
export function tellRevision(revision: string): void {
  told = revision;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The revision that a small form of the page is about: as rendered, or what was saved since. */
export function CurrentRevision({ name, rendered }: { name: string; rendered: number }) {
  const newer = useSyncExternalStore(
    subscribe,
    () => told,
    () => null,
  );
  const current = newer !== null && Number(newer) > rendered ? newer : rendered;
  return <input type="hidden" name={name} value={current} />;
}
