import type { ReactNode } from 'react';

// Server components and the rendering of client components are two copies of one module in one process.
const shared = globalThis as { [key: symbol]: Map<string, ReactNode> | undefined };
const KEY = Symbol.for('depesche.frozen-markup');

/** Far more than can be between the two steps of rendering at any one moment. */
const MOST_KEPT = 500;

/** Keeps markup for the next step of rendering, which follows at once. */
export function keepMarkup(id: string, markup: ReactNode): void {
  shared[KEY] ??= new Map();
  const kept = shared[KEY];
  // The newest stand last.
  kept.delete(id);
  kept.set(id, markup);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest) kept.delete(oldest);
}

/** What was kept; a page without its text must not come into being. */
export function keptMarkup(id: string): ReactNode {
  const markup = shared[KEY]?.get(id);
  if (markup === undefined) throw new Error(`no markup was kept as ${id}`);
  return markup;
}
