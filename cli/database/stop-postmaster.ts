import { setTimeout as sleep } from 'node:timers/promises';
import { processIdentity } from '../process-identity';

/**
 * Stops a PostgreSQL server and waits until it is gone: fast shutdown first, then immediate (which
 * loses nothing that was committed, the next start recovers it from the log).
 * The harder signals only follow when a gentler one did not help in its time.
 */
export async function stopPostmaster(pid: number): Promise<void> {
  const started = processIdentity(pid)?.started;
  for (const [signal, seconds] of [
    ['SIGINT', 15],
    ['SIGQUIT', 10],
    ['SIGKILL', 5],
  ] as const) {
    for (let waited = 0; waited < seconds * 1000; waited += 50) {
      if (processIdentity(pid)?.started !== started || !started) return;
      if (waited === 0) process.kill(pid, signal);
      await sleep(50);
    }
  }
}
