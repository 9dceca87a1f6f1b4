import { db } from '@/lib/db';

/** A notification holds 8,000 bytes (lib/caching/announce.ts). */
const TAGS_AT_ONCE = 50;

/** Expires tags in the caches of all running servers from another process: a worker, a command. */
export async function expireOnServer(tags: readonly string[]): Promise<void> {
  for (let first = 0; first < tags.length; first += TAGS_AT_ONCE) {
    // Cast, because a function that returns nothing has no type the client knows.
    await db.$executeRaw`SELECT announce_expiry(${tags.slice(first, first + TAGS_AT_ONCE)}, 'another process')::text`;
  }
}
