/** A moment: by this process's clock (milliseconds), and by the count that all servers share (announce.ts). */
export interface Moment {
  at: number;
  count: number;
}

type Listener = (tags: readonly string[]) => void;

interface State {
  tags: Map<string, Moment>;
  /** Whatever is older has expired, whichever tags it carries. */
  before: Moment;
  /** When anything at all expired last. */
  latest: number;
  /** The counts as they were heard; empty while this process does not hear of the others. */
  heard: Moment[];
  listeners: Set<Listener>;
  announce: Listener;
}

const MOST_TAGS = 50_000;
const MOST_HEARD = 1_000;
/** Carried by everything that is kept (lib/cache.ts). */
export const EVERYTHING = 'site';

// Shared by the server and by Next, which loads the handlers beside it on its own.
const shared = globalThis as { [key: symbol]: State | undefined };
const key = Symbol.for('depesche.expiry');
shared[key] ??= {
  tags: new Map(),
  before: { at: 0, count: 0 },
  latest: 0,
  heard: [],
  listeners: new Set(),
  announce: () => undefined,
};
const state = shared[key];

/** The clock by which things of this process are kept, as Next reads it. */
export const now = (): number => performance.timeOrigin + performance.now();

/** Expires tags in this process and tells the other servers. */
export function expireEverywhere(tags: readonly string[]): void {
  expireHere(tags);
  state.announce(tags);
}

/** Expires tags in this process; `count` once it is known, for nothing shared is trusted before. */
export function expireHere(tags: readonly string[], count = Number.POSITIVE_INFINITY): void {
  const at = now();
  for (const tag of tags) state.tags.set(tag, { at, count });
  state.latest = at;
  if (state.tags.size > MOST_TAGS) expireOlder({ at, count });
  else tellListeners(tags);
}

/** Expires everything that was kept before, whether or not it was heard why. */
export function expireOlder(moment: Moment): void {
  state.before = moment;
  state.latest = moment.at;
  state.tags.clear();
  tellListeners([EVERYTHING]);
}

/** What this process itself has announced was heard by all, as number `count`. */
export function noteCount(tags: readonly string[], count: number): void {
  for (const tag of tags) state.tags.set(tag, { at: state.tags.get(tag)?.at ?? 0, count });
}

/** Everything up to `count` has been heard of and applied here. */
export function hear(count: number): void {
  state.heard.push({ at: now(), count });
  if (state.heard.length > MOST_HEARD) state.heard.shift();
}

/** This process no longer hears of the others: nothing is shared until it does. */
export function stopHearing(): void {
  state.heard = [];
}

/** What had been heard by then; null when that is not known. */
export function countAt(at: number): number | null {
  return state.heard.findLast((heard) => heard.at <= at)?.count ?? null;
}

/** Whether what was begun in this process at a moment, and carries these tags, is still true. */
export function isFresh(tags: readonly string[], at: number): boolean {
  return at > state.before.at && tags.every((tag) => at > (state.tags.get(tag)?.at ?? 0));
}

/** The same of what any server began when it had heard of everything up to `count`. */
export function isShareable(tags: readonly string[], count: number): boolean {
  if (state.heard.length === 0) return false;
  return count >= state.before.count && tags.every((tag) => count >= (state.tags.get(tag)?.count ?? 0));
}

/** Whether nothing at all has expired since a moment. */
export const isCalmSince = (at: number): boolean => state.latest < at;

/** When the latest of these tags expired; 0 for never. */
export const lastExpiry = (tags: readonly string[]): number =>
  Math.max(state.before.at, ...tags.map((tag) => state.tags.get(tag)?.at ?? 0));

/** Calls `listener` with the tags whenever some expire, until the returned function is called. */
export function onExpiry(listener: Listener): () => void {
  state.listeners.add(listener);
  return () => state.listeners.delete(listener);
}

/** Sets who tells the other servers. */
export function announceBy(announce: Listener): void {
  state.announce = announce;
}

const tellListeners: Listener = (tags) => {
  for (const listener of state.listeners) listener(tags);
};
