import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { dataDir } from '../paths';
import type { Settings } from './checks';

/** Secrets are set, unlike the examples, and nobody else can read their file. */
export async function checkSecrets({ AUTH_SECRET }: Settings): Promise<string | null> {
  if (!AUTH_SECRET) return 'AUTH_SECRET is not set: openssl rand -base64 32';
  if (new Set(AUTH_SECRET).size < 10) return 'AUTH_SECRET is guessable: openssl rand -base64 32';
  const file = join(dataDir, 'secrets.json');
  const mode = (await stat(file).catch(() => null))?.mode ?? 0;
  return mode & 0o077 ? `${file} can be read by others: chmod 600 ${file}` : null;
}
