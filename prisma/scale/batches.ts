import type { Progress } from './seed-scale';

/** Few enough for the time that one statement may take on a busy machine. */
const AT_ONCE = 50;

/** Works on the numbers from `from` up to `to`, some at a time, and tells how far it is. */
export async function inBatches(
  { what, from, to, progress }: { what: string; from: number; to: number; progress: Progress },
  work: (numbers: number[]) => Promise<unknown>,
): Promise<void> {
  for (let first = from; first < to; first += AT_ONCE) {
    const length = Math.min(AT_ONCE, to - first);
    await work(Array.from({ length }, (_, index) => first + index));
    progress(what, first + length, to);
  }
}
