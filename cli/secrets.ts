import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CliError } from './cli-error';
import { dataDir } from './paths';

const schema = z.object({
  databasePassword: z.string().min(20),
  AUTH_SECRET: z.string().min(32),
  INTERNAL_SECRET: z.string().min(32),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z.string().min(44),
});

/** The secrets of the embedded default: made at the first start, kept in .data/secrets.json (0600). */
export function secrets(): z.infer<typeof schema> {
  const path = join(dataDir, 'secrets.json');
  if (!existsSync(path)) {
    const made = {
      databasePassword: randomBytes(24).toString('base64url'),
      AUTH_SECRET: randomBytes(32).toString('base64'),
      INTERNAL_SECRET: randomBytes(32).toString('base64'),
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString('base64'),
    };
    // Written beside and renamed: a crash leaves no half file, which would lock everybody out.
    writeFileSync(`${path}.new`, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  try {
    return schema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new CliError(`${path} is damaged. Restore it from a backup, or move .data away to start anew.`);
  }
}
