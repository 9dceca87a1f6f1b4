import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What stands around the portal on real servers, as Debian packages it. */
export const PURGE_MODULE = '/usr/lib/nginx/modules/ngx_http_cache_purge_module.so';
const packages = { nginx: 'nginx', 'redis-server': 'redis-server', pgbouncer: 'pgbouncer' };

/** The Debian packages that this machine lacks. */
export function missingPackages(): string[] {
  const missing = Object.entries(packages).filter(([program]) => spawnSync(program, ['--version']).error);
  return [...missing.map(([, name]) => name), ...(existsSync(PURGE_MODULE) ? [] : ['libnginx-mod-http-cache-purge'])];
}

export interface Running {
  child: ChildProcess;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a program; what it says goes to our own stderr when it ends by itself with an error. */
export function startProgram(command: string, args: string[], env: NodeJS.ProcessEnv = process.env): Running {
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-4_000);
    });
  }
  let stopping = false;
  const exited = new Promise<void>((done) => {
    child.once('exit', (code) => {
      if (code && !stopping) process.stderr.write(`${command} ended with ${code}:\n${said}\n`);
      done();
    });
    child.once('error', () => done());
  });
  return {
    child,
    stop: async (signal = 'SIGTERM') => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGCONT');
      child.kill(signal);
      await exited;
    },
  };
}
