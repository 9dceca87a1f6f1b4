import type { CacheEntry, CacheHandler } from 'next/cache';
import { expireEverywhere, isFresh, lastExpiry, now } from './expiry.ts';
import { newMemory } from './memory.ts';
import { readShared, writeShared } from './shared.ts';

/** What a cached query returned; `value` is what Next would stream. */
interface Kept extends Omit<CacheEntry, 'value'> {
  value: Uint8Array;
  /** When its query began, by this process's clock; of a shared one, when it was read. */
  born: number;
}

const memory = newMemory<Kept>(({ value }, key) => value.byteLength + key.length);
const underWay = new Map<string, Promise<void>>();

/** Keeps what the queries with 'use cache' return, in memory and, with REDIS_URL, for the other servers too. */
const entries: CacheHandler = {
  async get(key) {
    await underWay.get(key);
    const kept = memory.get(key) ?? (await shared(key));
    if (!kept || !isFresh(kept.tags, kept.born)) return undefined;
    const { value, born: _, ...entry } = kept;
    if (now() > entry.timestamp + entry.revalidate * 1000) return undefined;
    return { ...entry, value: streamOf(value) };
  },

  async set(key, pending) {
    const { promise, resolve } = Promise.withResolvers<void>();
    underWay.set(key, promise);
    try {
      const entry = await pending;
      // Next asks the query again each time anyway.
      if (entry.expire === 0) return;
      const value = new Uint8Array(await new Response(entry.value).arrayBuffer());
      const kept = { ...entry, value, born: entry.timestamp };
      memory.set(key, kept);
      writeShared(`entry:${key}`, kept, kept.born);
    } catch {
      // A query that failed is asked again.
    } finally {
      resolve();
      underWay.delete(key);
    }
  },

  // The tags are pushed to every process (announce.ts): nothing is asked for at a request.
  refreshTags: async () => undefined,
  getExpiration: async (tags) => lastExpiry(tags),
  updateTags: async (tags) => expireEverywhere(tags),
};

export default entries;

async function shared(key: string): Promise<Kept | undefined> {
  const born = now();
  const found = await readShared<Omit<Kept, 'born'>>(`entry:${key}`, ({ tags }) => tags);
  if (!found) return undefined;
  const kept = { ...found, born };
  memory.set(key, kept);
  return kept;
}

const streamOf = (bytes: Uint8Array) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
