import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from '../process-identity';

/** The PostgreSQL server that runs on this directory, read from its postmaster.pid; else `null`. */
export function postmaster(directory: string): { pid: number; port: number; ready: boolean } | null {
  let lines: string[];
  try {
    lines = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  // After a crash another program may have got the id.
  if (!pid || !processIdentity(pid)?.command.includes(directory)) return null;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}
