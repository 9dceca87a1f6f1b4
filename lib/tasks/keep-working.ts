import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Runner, type RunnerOptions, run } from 'graphile-worker';
import { log } from '@/lib/log';
import { holdWorker } from '@/lib/tasks/hold-worker';

/** A server that stops waits so long for tasks under way; what it leaves, another takes up (free-lost-tasks.ts). */
const PATIENCE_MS = 8_000;
const RETRY_MS = 1_000;

/**
 * Works off tasks until stopped. The library gives up when the database goes away at the wrong moment;
 * then everything begins anew as soon as it is back.
 */
export async function keepWorking(options: RunnerOptions): Promise<{ stop(): Promise<void> }> {
  let letGo = async () => {};
  let stopped = false;
  const begin = async (): Promise<Runner> => {
    const events = new EventEmitter();
    events.on('pool:create', ({ workerPool }: { workerPool: { id: string } }) => {
      letGo = holdWorker(workerPool.id);
    });
    return run({ ...options, events });
  };
  let runner = await begin();
  const watch = async () => {
    while (!stopped) {
      await runner.promise.catch(() => undefined);
      if (stopped) return;
      log.warn('background tasks ended by themselves: beginning anew');
      await letGo();
      await pause(RETRY_MS);
      runner = await begin().catch(() => runner);
    }
  };
  void watch();
  return {
    stop: async () => {
      stopped = true;
      await Promise.race([runner.stop().catch(() => undefined), pause(PATIENCE_MS, undefined, { ref: false })]);
      await letGo();
    },
  };
}
