import { LRUCache } from 'lru-cache';

/** Of each kind, so that strangers who read everything there is cannot fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Keeps what was used last, up to a bound. */
export const newMemory = <T extends object>(sizeOf: (kept: T, key: string) => number): LRUCache<string, T> =>
  new LRUCache({ maxSize: MOST_BYTES, sizeCalculation: (kept, key) => Math.max(1, Math.ceil(sizeOf(kept, key))) });
