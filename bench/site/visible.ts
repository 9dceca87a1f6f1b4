import type { openDesk } from '@/tests/deploy/desk';

interface Watch {
  desk: Awaited<ReturnType<typeof openDesk>>;
  /** Where the decision is made, and where somebody reads. */
  at: string;
  reader: string;
}

/** From sending an approval until a reader who asks without pause sees the comment, in milliseconds. */
export async function untilVisible({ desk, at, reader }: Watch): Promise<number> {
  const { words, mark } = await desk.write();
  await (await fetch(reader + desk.path)).text();
  const started = performance.now();
  const decided = desk.approve(at, mark);
  while (!(await (await fetch(reader + desk.path)).text()).includes(words)) {
    if (performance.now() - started > 10_000) throw new Error('not visible after ten seconds');
  }
  const took = performance.now() - started;
  // The page stays as it was.
  await desk.undo(at, await decided);
  return took;
}
