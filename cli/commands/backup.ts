import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readEnv } from '@/lib/env';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { withDatabase } from '../with-database';

export const command: Command = {
  summary: 'Write the whole site (database and media) into FILE, while it runs.',
  parameters: ['FILE'],
  details:
    'One moment of all tables, compressed, with checksums; needs no tools of PostgreSQL. Keep AUTH_SECRET (.data/secrets.json) beside it: without it links in mails end and people sign in anew.',
  run: ({ positionals: [file = ''] }) => {
    if (existsSync(file)) throw new CliError(`${file} is there already.`);
    if (!existsSync(dirname(resolve(file)))) throw new CliError(`There is no folder ${dirname(resolve(file))}.`);
    return withDatabase(async () => {
      const { writeBackup } = await import('../backup/write-backup');
      const { DIRECT_DATABASE_URL: databaseUrl = '' } = readEnv();
      const { tables } = await writeBackup({ databaseUrl, file }, progress);
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      process.stdout.write(`${file}: ${rows} rows of ${tables.length} tables.\n`);
    });
  },
};

function progress(what: string, count: number): void {
  if (count > 0) process.stdout.write(`${what.padEnd(24)} ${String(count).padStart(9)}\n`);
}
