import { LRUCache } from 'lru-cache';

/** Tags of the public pages that this process has served; null where they are not known. */
const served = new LRUCache<string, { tags: string[] | null }>({ max: 20_000, ttl: 11 * 60_000 });

/** Notes that somebody in front may now hold this page: as long as it may be shown on errors (next.config.js). */
export function noteServed(path: string, tags: string[] | null): void {
  served.set(path, { tags });
}

/** The pages out there on which something has changed; they are forgotten. */
export function takeServed(changed: readonly string[]): string[] {
  const expired = new Set(changed);
  const paths = [...served.entries()].flatMap(([path, { tags }]) =>
    !tags || tags.some((tag) => expired.has(tag)) ? path : [],
  );
  for (const path of paths) served.delete(path);
  return paths;
}
