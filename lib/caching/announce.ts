import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { announceBy, EVERYTHING, expireHere, expireOlder, hear, noteCount, now, stopHearing } from './expiry.ts';
import { shareWithin } from './shared.ts';

/** A connection that died silently must be noticed within a second or so. */
const HEARTBEAT_MS = 500;
const PATIENCE_MS = 3_000;
const RETRY_MS = 250;
/** A notification holds 8,000 bytes. */
const TAGS_AT_ONCE = 50;

interface News {
  count: number;
  sender: string;
  tags: string[];
}

/**
 * Hears from PostgreSQL what other servers have expired and tells them what this one does, until stopped.
 * Whenever it has been deaf, at the start too, everything older counts as expired. What is announced while the
 * database is away is announced when it is back: a change that it has stored is never kept from anybody.
 * @param connectionString past a pooler, which would not keep LISTEN
 */
export function followExpiries(connectionString: string): () => Promise<void> {
  const sender = randomUUID();
  // Somebody may have died between a change and its announcement; whoever starts makes up for it.
  const unsaid = new Set<string>([EVERYTHING]);
  let client: pg.Client | null = null;
  let stopped = false;
  let asked: Promise<unknown> = Promise.resolve();

  announceBy((tags) => {
    for (const tag of tags) unsaid.add(tag);
    void say();
  });
  const following = follow();
  return async () => {
    stopped = true;
    await client?.end().catch(() => undefined);
    await following;
  };

  async function follow(): Promise<void> {
    while (!stopped) {
      const connection = new pg.Client({
        connectionString,
        keepAlive: true,
        connectionTimeoutMillis: 5_000,
        query_timeout: PATIENCE_MS,
      });
      try {
        await listen(connection);
        client = connection;
        await say();
        while (!stopped) {
          await pause(HEARTBEAT_MS, undefined, { ref: false });
          await ask(connection, 'SELECT 1');
        }
      } catch {
        // Tried again; the pages themselves say when the database is away.
      }
      client = null;
      stopHearing();
      await connection.end().catch(() => undefined);
      if (!stopped) await pause(RETRY_MS, undefined, { ref: false });
    }
  }

  async function listen(connection: pg.Client): Promise<void> {
    connection.on('error', () => undefined);
    connection.on('notification', ({ payload }) => apply(JSON.parse(payload ?? '') as News));
    await connection.connect();
    await connection.query('LISTEN cache');
    const { rows } = await connection.query<{ count: string; name: string }>(
      `SELECT last_value AS count, (SELECT oid || '-' || (pg_control_system()).system_identifier
         FROM pg_database WHERE datname = current_database()) AS name FROM "CacheExpiry"`,
    );
    const [{ count, name }] = rows as [{ count: string; name: string }];
    expireOlder({ at: now(), count: Number(count) });
    hear(Number(count));
    shareWithin(name);
  }

  function apply({ count, sender: from, tags }: News): void {
    if (from === sender) noteCount(tags, count);
    else expireHere(tags, count);
    hear(count);
  }

  /** One question at a time: the driver takes no second one while it waits. */
  function ask(connection: pg.Client, text: string, values: unknown[] = []): Promise<unknown> {
    const answer = asked.then(() => connection.query(text, values));
    asked = answer.catch(() => undefined);
    return answer;
  }

  async function say(): Promise<void> {
    while (client && unsaid.size > 0) {
      const tags = [...unsaid].slice(0, TAGS_AT_ONCE);
      for (const tag of tags) unsaid.delete(tag);
      try {
        await ask(client, 'SELECT announce_expiry($1, $2)', [tags, sender]);
      } catch {
        for (const tag of tags) unsaid.add(tag);
        return;
      }
    }
  }
}
