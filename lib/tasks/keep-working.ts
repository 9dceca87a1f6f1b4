import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Runner, type RunnerOptions, run } from 'graphile-worker';
import { log } from '@/lib/log';
import { holdWorker } from '@/lib/tasks/hold-worker';

/** A server that stops waits so long for tasks under way; what it leaves, another takes up (free-lost-tasks.ts). */
const PATIENCE_MS = 8_000;
const RETRY_MS = 1_000;
/**
 * Without them the library tells the database what became of a task in a promise that nobody awaits, and a connection
 * cut at that moment would end the whole process; in batches the failure ends the runner alone.
 */
const preset = { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } };

/** With four workers that ask twice a second: some seconds without the database. */
const MOST_FAILURES = 20;

interface Working {
  runner: Runner;
  /** When it works no more, for whatever reason. */
  ended: Promise<unknown>;
}

/**
 * Works off tasks until stopped. The library gives up when the database goes away at the wrong moment;
 * then everything begins anew as soon as it is back.
 */
export async function keepWorking(options: RunnerOptions): Promise<{ stop(): Promise<void> }> {
  let letGo = async () => {};
  let stopped = false;
  const begin = async (): Promise<Working> => {
    const events = new EventEmitter();
    events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
      letGo = holdWorker(workerPool.id);
    });
    const stuck = untilStuck(events);
    const runner = await run({ ...options, preset, events });
    return { runner, ended: Promise.race([runner.promise.catch(() => undefined), stuck]) };
  };
  let working = await begin();
  const watch = async () => {
    while (!stopped) {
      await working.ended;
      if (stopped) return;
      log.warn('background tasks ended by themselves: beginning anew');
      await inTime(working.runner.stop());
      await letGo();
      await pause(RETRY_MS);
      working = await begin().catch(() => working);
      if (stopped) await inTime(working.runner.stop());
    }
  };
  void watch();
  return {
    stop: async () => {
      stopped = true;
      await inTime(working.runner.stop());
      await letGo();
    },
  };
}

/**
 * The library's own promise does not tell everything: it stays open when two batches have failed, and when the
 * names of the tasks could not be asked for at the beginning, workers go on for ever and find none.
 */
function untilStuck(events: EventEmitter): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let failures = 0;
  const failed = () => {
    failures++;
    if (failures >= MOST_FAILURES) resolve();
  };
  const worked = () => {
    failures = 0;
  };
  for (const name of ['pool:gracefulShutdown:complete', 'pool:gracefulShutdown:error'])
    events.on(name, () => resolve());
  events.on('worker:getJob:error', failed);
  for (const name of ['worker:getJob:empty', 'job:start']) events.on(name, worked);
  return promise;
}

const inTime = (stopping: Promise<void>) =>
  Promise.race([stopping.catch(() => undefined), pause(PATIENCE_MS, undefined, { ref: false })]);
