import { spawn } from 'node:child_process';
import { CliError } from '../cli-error';
import { root } from '../paths';
import type { Shutdown } from '../shutdown';

/** The server drains for at most 10 s by itself; this is for one that hangs. */
const PATIENCE = 12_000;

/**
 * Starts cli/serve.ts as a process of its own and waits until it answers.
 * @returns a promise of its exit code
 */
export async function startServer(
  { dev, port }: { dev: boolean; port: number },
  closing: Shutdown,
): Promise<{ exited: Promise<number | null>; stop(): Promise<void> }> {
  const args = ['--import', 'tsx', 'cli/serve.ts', String(port), dev ? 'dev' : 'production'];
  const child = spawn(process.execPath, args, {
    cwd: root,
    // Ctrl-C reaches us alone: requests under way are answered before the database goes.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise<number | null>((done) => {
    child.once('exit', done).once('error', () => done(null));
  });
  const stop = async () => {
    if (child.connected) child.send('shutdown', () => {});
    const impatient = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await exited;
    clearTimeout(impatient);
  };
  closing.add(stop);
  const ready = new Promise<'ready'>((done) => {
    child.on('message', (message) => message === 'ready' && done('ready'));
  });
  const first = await Promise.race([ready, exited]);
  if (first !== 'ready') throw new CliError('The server did not start: see above.');
  return { exited, stop };
}
