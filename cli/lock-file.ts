import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { processIdentity } from './process-identity';

/**
 * Takes the lock file for this process.
 * A lock of a process that no longer runs is taken over.
 * @returns a function that gives the lock back, or the id of the live process that holds it
 */
export function lockFile(path: string): (() => void) | number {
  const mine = JSON.stringify({ pid: process.pid, ...processIdentity(process.pid) });
  for (;;) {
    try {
      writeFileSync(path, mine, { flag: 'wx' });
      return () => {
        if (readIfThere(path) === mine) rmSync(path, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = liveHolder(readIfThere(path));
    if (holder) return holder;
    rmSync(path, { force: true });
  }
}

function readIfThere(path: string) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function liveHolder(content: string) {
  try {
    const { pid, started } = JSON.parse(content) as { pid: number; started: string };
    return processIdentity(pid)?.started === started ? pid : null;
  } catch {
    // Cut off while being written: its writer is gone, or will find the lock taken.
    return null;
  }
}
