import { MAX_DEPTH } from '@/lib/comments/limits';

export interface Place {
  rootId: number;
  path: string;
  depth: number;
}

/** One step of a sort path: seven base-36 digits hold every 32-bit id, so text order is number order. */
const step = (id: number) => id.toString(36).padStart(7, '0');

/** Where a new comment stands: at the end of the replies to `parent`, or as a thread of its own. */
export function placeUnder(parent: Place | null, id: number): Place {
  if (!parent) return { rootId: id, path: step(id), depth: 0 };
  const flat = parent.depth >= MAX_DEPTH;
  const base = flat ? parent.path.slice(0, parent.path.lastIndexOf('.')) : parent.path;
  return {
    rootId: parent.rootId,
    path: `${base}.${step(id)}`,
    depth: flat ? parent.depth : parent.depth + 1,
  };
}

/** Ids of the comments below which one stands, from the thread's first on. */
export const above = (path: string): number[] =>
  path
    .split('.')
    .slice(0, -1)
    .map((id) => Number.parseInt(id, 36));

/** Whether a page that begins at `start` begins inside this thread. */
export const goesOnAt = (start: string, rootId: number): boolean => start.startsWith(`${step(rootId)}.`);
