import { join } from 'node:path';
import { CliError } from '../cli-error';
import { freePort } from '../free-port';
import { lockFile } from '../lock-file';
import { dataDir } from '../paths';
import { prepareDataDir } from '../prepare-data-dir';
import type { Shutdown } from '../shutdown';

/** Makes sure that we are the only portal of this folder, may write to it and can have the port. */
export async function holdPortal(port: number, closing: Shutdown): Promise<void> {
  prepareDataDir();
  const release = lockFile(join(dataDir, 'portal.lock'));
  if (typeof release === 'number') {
    throw new CliError(`This portal is already running (process ${release}): stop it first.`);
  }
  closing.add(release);
  if (await freePort(port)) return;
  throw new CliError(`Port ${port} is taken by another program: stop it, or choose one with PORT=3001.`);
}
