import { existsSync } from 'node:fs';
import { readEnv } from '@/lib/env';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { migrate } from '../migrate';
import { withDatabase } from '../with-database';

export const command: Command = {
  summary: 'Put a backup into an empty database: all of it, or nothing.',
  parameters: ['FILE'],
  details: 'The portal must not be running. Every table and file is checked before anything counts.',
  run: ({ positionals: [file = ''] }) => {
    if (!existsSync(file)) throw new CliError(`${file} is not there.`);
    return withDatabase(async () => {
      const { DIRECT_DATABASE_URL: databaseUrl = '' } = readEnv();
      await migrate(databaseUrl, () => {});
      const { readBackup } = await import('../backup/read-backup');
      const { madeAt, tables } = await readBackup({ databaseUrl, file }, progress);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      process.stdout.write(`Restored ${rows} rows of ${tables.length} tables as they were on ${madeAt}.\n`);
    });
  },
};

function progress(what: string, count: number): void {
  if (count > 0) process.stdout.write(`${what.padEnd(24)} ${String(count).padStart(9)}\n`);
}
