import pg from 'pg';
import { z } from 'zod';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { commentStates, readersOf, signalsOf } from '@/lib/moderation/desk/queries';
import { queueCounts } from '@/lib/moderation/queue/queries';

export type DeskEvent =
  | { type: 'counts'; data: Awaited<ReturnType<typeof queueCounts>> }
  | { type: 'changed'; data: Awaited<ReturnType<typeof commentStates>> }
  | { type: 'signals'; data: Awaited<ReturnType<typeof signalsOf>> }
  | { type: 'readers'; data: Awaited<ReturnType<typeof readersOf>> }
  /** News may have been missed: ask for the state of what is on the screen. */
  | { type: 'resync'; data: null };

type Listener = (event: DeskEvent) => void;

/** News of this long are told together: a wave of decisions is one message, well within a second. */
const GATHER_MS = 150;
const RETRY_MS = 1_000;
const MOST_TOLD = 500;

interface Hub {
  listeners: Set<Listener>;
  client: pg.Client | null;
  comments: Set<number>;
  leases: Set<number>;
  screened: Set<number>;
  timer: NodeJS.Timeout | null;
}

// One LISTEN connection for all streams of this process, however often Next bundles this file.
const shared = globalThis as { [key: symbol]: Hub | undefined };
const key = Symbol.for('depesche.desk');
shared[key] ??= {
  listeners: new Set(),
  client: null,
  comments: new Set(),
  leases: new Set(),
  screened: new Set(),
  timer: null,
};
const hub = shared[key];

/** Tells `listener` what changes at the desk, on whichever server, until the returned function is called. */
export function watchDesk(listener: Listener): () => void {
  hub.listeners.add(listener);
  if (!hub.client) void listen();
  return () => {
    hub.listeners.delete(listener);
    if (hub.listeners.size > 0) return;
    void hub.client?.end().catch(() => undefined);
    hub.client = null;
  };
}

async function listen(): Promise<void> {
  // Past a pooler, which would not keep LISTEN.
  const client = new pg.Client({ connectionString: env.DIRECT_DATABASE_URL, keepAlive: true });
  hub.client = client;
  client.on('notification', ({ payload }) => gather(payload ?? ''));
  client.on('error', (error) => log.warn({ err: error }, 'the desk lost its connection'));
  client.on('end', () => again(client));
  try {
    await client.connect();
    await client.query('LISTEN desk');
    tell({ type: 'resync', data: null });
  } catch (error) {
    log.warn({ err: error }, 'the desk cannot listen to the database');
    await client.end().catch(() => undefined);
    again(client);
  }
}

/** As long as somebody listens, a lost connection is made again. */
function again(client: pg.Client): void {
  if (hub.client !== client) return;
  hub.client = null;
  setTimeout(() => {
    if (hub.listeners.size > 0 && !hub.client) void listen();
  }, RETRY_MS).unref();
}

const news = z.union([z.object({ comment: z.int() }), z.object({ lease: z.int() }), z.object({ screened: z.int() })]);

function gather(payload: string): void {
  const parsed = news.safeParse(JSON.parse(payload));
  if (!parsed.success) return;
  if ('comment' in parsed.data) hub.comments.add(parsed.data.comment);
  else if ('lease' in parsed.data) hub.leases.add(parsed.data.lease);
  else hub.screened.add(parsed.data.screened);
  hub.timer ??= setTimeout(() => void flush(), GATHER_MS);
}

async function flush(): Promise<void> {
  const comments = [...hub.comments].slice(-MOST_TOLD);
  const leases = [...hub.leases].slice(-MOST_TOLD);
  const screened = [...hub.screened].slice(-MOST_TOLD);
  hub.comments.clear();
  hub.leases.clear();
  hub.screened.clear();
  hub.timer = null;
  try {
    if (comments.length > 0) {
      tell({ type: 'changed', data: await commentStates(comments) });
      tell({ type: 'counts', data: await queueCounts() });
    }
    if (screened.length > 0) tell({ type: 'signals', data: await signalsOf(screened) });
    if (leases.length > 0) tell({ type: 'readers', data: await readersOf(leases) });
  } catch (error) {
    log.warn({ err: error }, 'the desk could not read the news');
    tell({ type: 'resync', data: null });
  }
}

const tell = (event: DeskEvent) => {
  for (const listener of hub.listeners) listener(event);
};
