import { readEnv } from '@/lib/env';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { checks } from '../doctor/checks';
import { withDatabase } from '../with-database';

export const command: Command = {
  summary: 'Check database, migrations, mail, storage, cache, clock and secrets; say what to do.',
  run: () =>
    withDatabase(async () => {
      const env = readEnv();
      let bad = 0;
      for (const { name, check } of checks) {
        const problem = await check(env).catch((error: Error) => error.message || String(error));
        if (problem) bad += 1;
        process.stdout.write(`${problem ? '✗' : '✓'} ${name.padEnd(12)} ${problem ?? 'in order'}\n`);
      }
      if (bad > 0) throw new CliError(`${bad} of ${checks.length} need attention.`);
    }),
};
