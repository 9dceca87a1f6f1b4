import type { IncomingMessage, ServerResponse } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { db, poolState } from '@/lib/db';

// Shared by the server process and Next's bundle of this file, which are two copies of one module.
const shared = globalThis as { [key: symbol]: ReturnType<typeof create> | undefined };
const key = Symbol.for('depesche.metrics');
shared[key] ??= create();
const { registry, requests, seconds, cache, pool, state } = shared[key];

function create() {
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  return {
    registry,
    requests: new Counter({
      name: 'http_requests_total',
      help: 'Answers by method and status',
      labelNames: ['kind', 'method', 'status'],
      registers,
    }),
    seconds: new Histogram({
      name: 'http_request_seconds',
      help: 'From a request to the end of its answer',
      labelNames: ['kind'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
      registers,
    }),
    cache: new Counter({
      name: 'page_cache_total',
      help: 'Pages by what the cache had: HIT, STALE or MISS',
      labelNames: ['result'],
      registers,
    }),
    pool: new Gauge({
      name: 'database_pool_connections',
      help: 'Connections of this process: open, idle, and requests waiting for one',
      labelNames: ['state'],
      registers,
    }),
    state: {
      waiting: gauge('comments_waiting', 'Comments that wait for a moderator'),
      oldest: gauge('comments_oldest_waiting_seconds', 'Age of the oldest of them'),
      noticed: gauge('notices_open', 'Notices without an outcome'),
      appealed: gauge('appeals_open', 'Appeals without an outcome'),
      queued: gauge('mails_queued', 'Letters on their way'),
      failed: gauge('mails_failed', 'Letters given up'),
      tasks: gauge('tasks_ready', 'Background tasks that could run now'),
      failing: gauge('tasks_failing', 'Background tasks that failed and will be tried again'),
      givenUp: gauge('tasks_given_up', 'Background tasks that nobody will try again'),
      lag: gauge('tasks_lag_seconds', 'How long the oldest of them has been ready'),
    },
  };
}

/** Counts an answer when it is finished. No address and no path: those are personal, or without end. */
export function measure({ method = '', url = '' }: IncomingMessage, response: ServerResponse): void {
  const kind = kindOf(method, url);
  const end = seconds.startTimer({ kind });
  response.once('close', () => {
    requests.inc({ kind, method, status: String(response.statusCode) });
    const result = response.getHeader('x-nextjs-cache');
    if (kind === 'page' && result) cache.inc({ result: String(result) });
    end();
  });
}

function kindOf(method: string, url: string): 'asset' | 'api' | 'write' | 'page' {
  if (/^\/(_next\/static|media)\//.test(url)) return 'asset';
  if (method !== 'GET' && method !== 'HEAD') return 'write';
  return url.startsWith('/api/') ? 'api' : 'page';
}

interface State {
  waiting: number;
  oldest: number;
  noticed: number;
  appealed: number;
  queued: number;
  failed: number;
  tasks: number;
  failing: number;
  givenUp: number;
  lag: number;
}

/** Everything as Prometheus reads it, with the state of the database at this moment. */
export async function metricsText(): Promise<{ type: string; text: string }> {
  const [now] = await db.$queryRaw<State[]>`
    SELECT
      (SELECT count(*)::int FROM "Comment" WHERE status = 'WAITING') AS waiting,
      (SELECT coalesce(extract(epoch FROM now() - min("createdAt")), 0)::float8 FROM "Comment" WHERE status = 'WAITING') AS oldest,
      (SELECT count(*)::int FROM "Notice" WHERE outcome IS NULL) AS noticed,
      (SELECT count(*)::int FROM "Appeal" WHERE outcome IS NULL) AS appealed,
      (SELECT count(*)::int FROM "Mail" WHERE status = 'QUEUED') AS queued,
      (SELECT count(*)::int FROM "Mail" WHERE status = 'FAILED') AS failed,
      (SELECT count(*)::int FROM graphile_worker.jobs WHERE run_at <= now() AND locked_at IS NULL AND attempts < max_attempts) AS tasks,
      (SELECT count(*)::int FROM graphile_worker.jobs WHERE last_error IS NOT NULL AND attempts < max_attempts) AS failing,
      (SELECT count(*)::int FROM graphile_worker.jobs WHERE attempts >= max_attempts AND locked_at IS NULL) AS "givenUp",
      (SELECT coalesce(extract(epoch FROM now() - min(run_at)), 0)::float8 FROM graphile_worker.jobs
        WHERE run_at <= now() AND locked_at IS NULL AND attempts < max_attempts) AS lag`;
  for (const [name, value] of Object.entries(now ?? {})) state[name as keyof State].set(value);
  for (const [state, count] of Object.entries(poolState())) pool.set({ state }, count);
  return { type: registry.contentType, text: await registry.metrics() };
}
