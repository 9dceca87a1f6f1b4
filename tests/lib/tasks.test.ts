import { setTimeout as nextTry } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { freeLostTasks } from '@/lib/tasks/free-lost-tasks';
import { holdWorker } from '@/lib/tasks/hold-worker';
import { keepWorking } from '@/lib/tasks/keep-working';

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await nextTry(20);
}
const enqueue = () => db.$executeRaw`SELECT graphile_worker.add_job('work')`;
const lockAs = (pool: string) => db.$executeRaw`
  UPDATE graphile_worker._private_jobs SET locked_by = ${pool}, locked_at = now() - interval '1 minute', attempts = 1`;
const locked = async () =>
  (await db.$queryRaw<{ by: string | null }[]>`SELECT locked_by AS by FROM graphile_worker._private_jobs`)[0]?.by;

async function work(run: () => Promise<void>) {
  const connectionString = env.DIRECT_DATABASE_URL;
  const options = { connectionString, taskList: { work: run }, pollInterval: 50, noHandleSignals: true };
  const { stop } = await keepWorking({ ...options, logger: quiet });
  stops.push(stop);
}
const { Logger } = await import('graphile-worker');
const quiet = new Logger(() => () => {});

test('a task of a server that died is given back; one that a live server works on is not', async () => {
  await enqueue();
  await lockAs('pool-dead');
  await freeLostTasks();
  expect(await locked()).toBeNull();

  await lockAs('pool-live');
  stops.push(holdWorker('pool-live'));
  await until(async () => {
    const [row] = await db.$queryRaw<{ held: boolean }[]>`
      SELECT NOT pg_try_advisory_xact_lock(hashtextextended('pool-live', 0)) AS held`;
    return row?.held === true;
  });
  await freeLostTasks();
  expect(await locked()).toBe('pool-live');
});

test('work goes on after the database has cut every connection', async () => {
  let done = 0;
  await work(async () => {
    done += 1;
  });
  await enqueue();
  await until(async () => done === 1);
  await db.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE pid <> pg_backend_pid() AND datname = current_database()`;
  await until(async () => Boolean(await enqueue().catch(() => 0)));
  await until(async () => done === 2);
});

test('with two servers at work each task is done once', async () => {
  const done: number[] = [];
  for (const server of [1, 2]) {
    await work(async () => {
      done.push(server);
      await nextTry(5);
    });
  }
  await db.$executeRaw`SELECT graphile_worker.add_job('work') FROM generate_series(1, 40)`;
  await until(async () => (await locked()) === undefined);
  expect(done).toHaveLength(40);
});
