import { readEnv } from '@/lib/env';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { type Check, checks } from '../doctor/checks';
import { withDatabase } from '../with-database';

export const command: Command = {
  summary: 'Check database, migrations, mail, storage, cache, clock, secrets and legal pages; say what to do.',
  details:
    '--drill also makes a backup, restores it into a new database beside and throws that away: takes time and space.',
  options: { drill: { type: 'boolean' } },
  run: ({ values }) =>
    withDatabase(async () => {
      const env = readEnv();
      let bad = 0;
      for (const { name, check } of checks) {
        const problem = await check(env).catch((error: Error) => error.message || String(error));
        if (typeof problem === 'string') bad += 1;
        process.stdout.write(`${line(name, problem)}\n`);
      }
      if (values.drill) {
        const { restoreDrill } = await import('../doctor/restore-drill');
        const { rows, seconds } = await restoreDrill(env.DIRECT_DATABASE_URL ?? '');
        process.stdout.write(`✓ ${'restore'.padEnd(12)} ${rows} rows came back in ${seconds} s\n`);
      }
      if (bad > 0) throw new CliError(`${bad} of ${checks.length} need attention.`);
    }),
};

function line(name: string, problem: Awaited<ReturnType<Check>>): string {
  if (!problem) return `✓ ${name.padEnd(12)} in order`;
  return typeof problem === 'string' ? `✗ ${name.padEnd(12)} ${problem}` : `! ${name.padEnd(12)} ${problem.warning}`;
}
