import { readFileSync } from 'node:fs';

/**
 * npm killed with SIGKILL tells nobody. Calls `gone` when the process that started us, or the npm
 * behind the shell between us, no longer is the parent.
 */
export function watchParent(gone: () => void): void {
  const before = ancestry();
  setInterval(() => {
    if (ancestry() !== before) gone();
  }, 1000).unref();
}

function ancestry() {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

function parentOf(pid: number) {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    // No /proc: the direct parent has to do.
    return '';
  }
}
