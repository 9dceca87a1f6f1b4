import { afterEach, beforeEach, expect, test } from 'vitest';
import { followExpiries } from '@/lib/caching/announce';
import { expireEverywhere, isFresh, isShareable, now } from '@/lib/caching/expiry';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { expireOnServer } from '@/lib/expire-on-server';
import { soon } from '@/tests/support/soon';

let stop: () => Promise<void>;

beforeEach(async () => {
  stop = followExpiries(env.DIRECT_DATABASE_URL);
  await hearing();
});
afterEach(() => stop());

test('what another process expires is expired here', async () => {
  const kept = now();
  await expireOnServer(['thread:1']);
  await soon(() => expect(isFresh(['thread:1'], kept)).toBe(false));
  expect(isFresh(['thread:2'], kept)).toBe(true);
});

test('more tags than one notification holds arrive all the same', async () => {
  const names = Array.from({ length: 120 }, (_, index) => `article:${'long-'.repeat(20)}${index}`);
  const kept = now();
  await expireOnServer(names);
  await soon(() => expect(names.some((name) => isFresh([name], kept))).toBe(false));
});

test('while it was deaf, everything may have expired', async () => {
  const kept = now();
  await cutConnections();
  await soon(() => expect(isFresh(['anything'], kept)).toBe(false));
});

test('what is expired while the database is away is announced when it is back', async () => {
  await cutConnections();
  const heard = listenElsewhere();
  expireEverywhere(['thread:3']);
  await soon(() => expect(heard.tags).toContain('thread:3'));
  await heard.stop();
});

/** Whether it listens: only then may anything shared be trusted. */
const hearing = () => soon(() => expect(isShareable([], Number.MAX_SAFE_INTEGER)).toBe(true));

const cutConnections = () =>
  db.$queryRaw`SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
    WHERE datname = current_database() AND (query = 'LISTEN cache' OR query LIKE '%announce_expiry%' OR query = 'SELECT 1' OR query LIKE '%CacheExpiry%')
      AND pid <> pg_backend_pid()`;

function listenElsewhere() {
  const tags: string[] = [];
  const client = import('pg').then(async ({ default: { Client } }) => {
    const connection = new Client({ connectionString: env.DIRECT_DATABASE_URL });
    await connection.connect();
    connection.on('notification', ({ payload }) => tags.push(...JSON.parse(payload ?? '').tags));
    await connection.query('LISTEN cache');
    return connection;
  });
  return { tags, stop: async () => (await client).end() };
}
