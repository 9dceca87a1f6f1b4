import type { openDesk } from '@/tests/deploy/desk';

interface Watch {
  desk: Awaited<ReturnType<typeof openDesk>>;
  /** Where the decision is made, and where somebody reads. */
  at: string;
  reader: string;
}

/** The newest comments are on its first page, however many there are. */
const newestFirst = (articlePath: string) => `${articlePath}/comments/newest`;

/** From sending an approval until a reader who asks without pause sees the comment, in milliseconds. */
export async function untilVisible({ desk, at, reader }: Watch): Promise<number> {
  const { words, mark } = await desk.write();
  const page = reader + newestFirst(desk.path);
  await (await fetch(page)).text();
  const started = performance.now();
  const decided = desk.approve(at, mark);
  while (!(await (await fetch(page)).text()).includes(words)) {
    if (performance.now() - started > 10_000) throw new Error('not visible after ten seconds');
  }
  const took = performance.now() - started;
  // The page stays as it was.
  await desk.undo(at, await decided);
  return took;
}
