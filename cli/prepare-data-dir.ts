import { accessSync, constants, mkdirSync } from 'node:fs';
import { CliError } from './cli-error';
import { dataDir } from './paths';

/** Makes .data if it is missing. Throws a CliError when we cannot write there. */
export function prepareDataDir(): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new CliError(`${dataDir} is not writable (${code}): it keeps database, secrets and media.`);
  }
}
