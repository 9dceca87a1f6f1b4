import { createClient, type RedisClientType } from '@redis/client';
import { env } from './env.ts';

/** Whoever waits longer is better off without an answer. */
const PATIENCE_MS = 250;
const RETRY_MS = 1_000;

// One connection of this process, also for Next, which loads this file on its own.
const shared = globalThis as { [key: symbol]: RedisClientType | undefined };
const key = Symbol.for('depesche.redis');

/**
 * The connection to REDIS_URL, null without one. Commands fail at once while Redis is away, and after
 * a quarter of a second when it hangs: what is in there is always known elsewhere as well.
 */
export function redis(): RedisClientType | null {
  if (!env.REDIS_URL) return null;
  shared[key] ??= connect(env.REDIS_URL);
  return shared[key];
}

function connect(url: string): RedisClientType {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: PATIENCE_MS },
    // One that has become silent is noticed and left.
    pingInterval: RETRY_MS,
    socket: { connectTimeout: 2_000, socketTimeout: 5_000, reconnectStrategy: RETRY_MS },
  }) as RedisClientType;
  // Each command tells on its own; without a listener the process would end.
  client.on('error', () => undefined);
  client.connect().catch(() => undefined);
  return client;
}
