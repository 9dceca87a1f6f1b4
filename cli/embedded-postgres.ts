import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CliError } from './cli-error';
import { createCluster } from './database/create-cluster';
import { embeddedUrl } from './database/embedded-url';
import { ensureDatabase } from './database/ensure-database';
import { postgresBinaries } from './database/postgres-binaries';
import { postgresCommand } from './database/postgres-command';
import { postmaster } from './database/postmaster';
import { stopPostmaster } from './database/stop-postmaster';
import { freePort } from './free-port';
import { dataDir } from './paths';

export type EmbeddedPostgres = { url: string; stop(): Promise<void>; exited: Promise<void> };

/**
 * Starts PostgreSQL on .data/postgres, on a free loopback port. The caller holds the lock
 * .data/postgres.lock, so a server that still runs there has lost its supervisor: it is stopped first.
 * Durable like any other: fsync and synchronous_commit keep their defaults.
 */
export async function startEmbeddedPostgres(): Promise<EmbeddedPostgres> {
  const directory = join(dataDir, 'postgres');
  await createCluster(directory);
  const orphan = postmaster(directory);
  if (orphan) await stopPostmaster(orphan.pid);
  // Left by a crash. Its id may be somebody else's by now, and PostgreSQL would refuse to start.
  rmSync(join(directory, 'postmaster.pid'), { force: true });

  const port = await freePort(0, '127.0.0.1');
  const { file, ...command } = postgresCommand((await postgresBinaries()).postgres, [
    ...['-D', directory, '-p', String(port), '-h', '127.0.0.1'],
    ...['-c', 'unix_socket_directories=', '-c', 'timezone=UTC', '-c', 'log_timezone=UTC'],
  ]);
  const logFile = join(dataDir, 'postgres.log');
  const log = openSync(logFile, isLarge(logFile) ? 'w' : 'a', 0o600);
  // Detached: Ctrl-C reaches us alone, and we stop the database last.
  const child = spawn(file, command.args, {
    ...command,
    cwd: dataDir,
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let running = true;
  const exited = new Promise<void>((done) => {
    const end = () => {
      running = false;
      done();
    };
    child.once('exit', end).once('error', end);
  });

  // Crash recovery may take its time; a server that gives up exits by itself.
  while (running && !postmaster(directory)?.ready) await sleep(25);
  if (!running) throw new CliError(`PostgreSQL did not start: see the end of ${logFile}.`);
  const stop = async () => {
    if (running && child.pid) await stopPostmaster(child.pid);
  };
  try {
    const url = embeddedUrl(Number(port));
    await ensureDatabase(url);
    return { url, stop, exited };
  } catch (error) {
    await stop();
    throw error;
  }
}

function isLarge(path: string) {
  return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000;
}
