import { db, type Transaction } from '@/lib/db';

const MINUTES = 10 * 60_000;

export type Attempted<Work extends (...input: never[]) => Promise<unknown>> = Awaited<ReturnType<Work>>;

/** All of a work in one transaction, or nothing; in a dry run the same work, and then nothing of it. */
export async function attempt<T>(dryRun: boolean, work: (tx: Transaction) => Promise<T>): Promise<T> {
  let done: { result: T } | null = null;
  const whole = async (tx: Transaction) => {
    done = { result: await work(tx) };
    if (dryRun) throw new Rehearsed();
    return done.result;
  };
  try {
    return await db.$transaction(whole, { timeout: MINUTES });
  } catch (error) {
    const rehearsed = done as { result: T } | null;
    if (error instanceof Rehearsed && rehearsed) return rehearsed.result;
    throw error;
  }
}

/** Takes back what was only tried. */
class Rehearsed extends Error {
  override name = 'Rehearsed';
}
