import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error';
import { root } from '../paths';
import type { Shutdown } from '../shutdown';

// The project's own Node, whichever one has started us: older ones cannot read our cache handlers (lib/caching).
const pinned = join(root, 'node_modules', 'node', 'bin', 'node');
const node = existsSync(pinned) ? pinned : process.execPath;

/**
 * Runs one of the project's tools to its end, silently; what it said is shown when it fails.
 * @param script path of its entry in node_modules
 */
export async function runTool(
  { script, args, name }: { script: string; args: string[]; name: string },
  closing: Shutdown,
): Promise<void> {
  const child = spawn(node, [`node_modules/${script}`, ...args], {
    cwd: root,
    // Its own process group: Ctrl-C reaches us alone, and we end it with all its workers.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk).slice(-20_000);
    });
  }
  const ended = new Promise<number | null>((done) => {
    child.once('close', done).once('error', () => done(null));
  });
  closing.add(async () => {
    if (child.exitCode === null && child.signalCode === null) endGroup(child.pid);
    await ended;
  });
  const code = await ended;
  if (code !== 0) throw new CliError(`${output.trim()}\n\n${name} failed.`);
}

function endGroup(pid: number | undefined) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // Gone in the meantime.
  }
}
