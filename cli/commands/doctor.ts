import { readEnv } from '@/lib/env';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { type Check, checks } from '../doctor/checks';
import { withDatabase } from '../with-database';

export const command: Command = {
  summary: 'Check database, migrations, mail, storage, cache, clock, secrets and legal pages; say what to do.',
  run: () =>
    withDatabase(async () => {
      const env = readEnv();
      let bad = 0;
      for (const { name, check } of checks) {
        const problem = await check(env).catch((error: Error) => error.message || String(error));
        if (typeof problem === 'string') bad += 1;
        process.stdout.write(`${line(name, problem)}\n`);
      }
      if (bad > 0) throw new CliError(`${bad} of ${checks.length} need attention.`);
    }),
};

function line(name: string, problem: Awaited<ReturnType<Check>>): string {
  if (!problem) return `✓ ${name.padEnd(12)} in order`;
  return typeof problem === 'string' ? `✗ ${name.padEnd(12)} ${problem}` : `! ${name.padEnd(12)} ${problem.warning}`;
}
