import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from '../cli-error';
import { dataDir } from '../paths';
import { secrets } from '../secrets';
import { postgresBinaries } from './postgres-binaries';
import { postgresCommand } from './postgres-command';
import { serviceUser } from './service-user';

/** The major version that package.json pins: data of another one cannot be read by it. */
const MAJOR = '18';

/** Makes the database files in .data/postgres unless they are there. */
export async function createCluster(directory: string): Promise<void> {
  const version = join(directory, 'PG_VERSION');
  if (existsSync(version)) {
    const found = readFileSync(version, 'utf8').trim();
    if (found === MAJOR) return;
    throw new CliError(`${directory} was made by PostgreSQL ${found}; this version runs ${MAJOR}.`);
  }
  // Made beside and renamed when complete: an interrupted first start leaves nothing half-made.
  const draft = `${directory}.new`;
  const passwordFile = join(dataDir, 'postgres.pw');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, secrets().databasePassword, { mode: 0o600 });
  const user = serviceUser();
  if (user) for (const path of [draft, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    await initdb(['-D', draft, `--pwfile=${passwordFile}`]);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, directory);
}

async function initdb(args: string[]) {
  const { file, ...command } = postgresCommand((await postgresBinaries()).initdb, [
    ...args,
    '--username=depesche',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // The same order on every machine, whatever locales it has installed.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ]);
  const child = spawn(file, command.args, { ...command, cwd: dataDir, stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  const code = await new Promise((done) => child.once('close', done).once('error', done));
  if (code !== 0) throw new CliError(`PostgreSQL could not create its files: ${output.trim() || code}`);
}
