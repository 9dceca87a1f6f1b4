import { existsSync, readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { RESP_TYPES } from '@redis/client';
import { redis } from '../redis.ts';
import { countAt, isShareable } from './expiry.ts';

interface Envelope<T> {
  /** What its server had heard of when it began with it. */
  count: number;
  kept: T;
}

/** What nobody asks for must not stay for ever. */
const SECONDS_KEPT = 86_400;
/** Another database counts anew; another build renders differently. */
let space = '';

/** Sets whose counts are meant: a database, named. Until then nothing is shared. */
export function shareWithin(database: string): void {
  const stamp = ['.next/depesche-stamp', '.next/BUILD_ID'].find((path) => existsSync(path));
  space = stamp ? `depesche:${database}:${readFileSync(stamp, 'utf8').trim()}:` : '';
}

/** What another server has kept under this key, as far as it is still true. */
export async function readShared<T extends object>(key: string, tagsOf: (kept: T) => string[]): Promise<T | null> {
  const client = space && redis();
  if (!client) return null;
  try {
    const bytes = await client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer }).get(space + key);
    if (!bytes) return null;
    const { count, kept } = deserialize(bytes) as Envelope<T>;
    return isShareable(tagsOf(kept), count) ? kept : null;
  } catch {
    // Redis is away or holds something else: what is asked for is made anew.
    return null;
  }
}

/** Keeps something for the other servers that was begun here at this moment. */
export function writeShared(key: string, kept: object, began: number): void {
  const count = countAt(began);
  const client = space && redis();
  if (!client || count === null) return;
  const envelope: Envelope<object> = { count, kept };
  client.set(space + key, serialize(envelope), { EX: SECONDS_KEPT }).catch(() => undefined);
}
