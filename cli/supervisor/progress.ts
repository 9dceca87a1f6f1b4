import type { Shutdown } from '../shutdown';

/**
 * Shows the steps of the start as they go, each with its time: on a terminal with a running clock.
 * After a shutdown began no further step starts; the promise then stays open until the process ends.
 */
export function progress(closing: Shutdown) {
  return async function step<T>(label: string, work: () => Promise<T>): Promise<T> {
    if (closing.closing) return new Promise<never>(() => {});
    const start = performance.now();
    const line = (mark: string) =>
      `${mark} ${label.padEnd(30)} ${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`;
    const { isTTY } = process.stdout;
    if (!isTTY) process.stdout.write(`… ${label}\n`);
    const clock = isTTY ? setInterval(() => process.stdout.write(`\r${line('…')}`), 100) : undefined;
    const end = (mark: string) => process.stdout.write(`${isTTY ? '\r' : ''}${line(mark)}\n`);
    try {
      const result = await work();
      end('✓');
      return result;
    } catch (error) {
      // What we killed ourselves did not fail.
      if (closing.closing) return new Promise<never>(() => {});
      end('✗');
      throw error;
    } finally {
      clearInterval(clock);
    }
  };
}
