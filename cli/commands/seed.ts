import { readEnv } from '@/lib/env';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { withDatabase } from '../with-database';

const MOST_ARTICLES = 100_000;

export const command: Command = {
  summary: 'Fill the database with demo content and demo people.',
  details: `--scale N  fill up to N articles (at most ${MOST_ARTICLES}) with made-up content, ten comments each, for measuring`,
  options: { scale: { type: 'string' } },
  run: ({ values: { scale } }) => {
    const articles = scale === undefined ? null : Number(scale);
    if (articles !== null && !(Number.isInteger(articles) && articles > 0 && articles <= MOST_ARTICLES)) {
      throw new CliError(`--scale takes a whole number from 1 to ${MOST_ARTICLES}.`);
    }
    return withDatabase(async () => {
      const { seedDemo } = await import('@/prisma/demo/seed');
      await seedDemo({ locale: readEnv().SITE_LOCALE, log: (line) => process.stdout.write(`${line}\n`) });
      if (articles === null) return;
      const { seedScale } = await import('@/prisma/scale/seed-scale');
      await seedScale({ articles, progress });
    });
  },
};

/** One line that grows on a terminal; elsewhere a line when it is done. */
function progress(what: string, done: number, all: number): void {
  const line = `${what.padEnd(10)} ${String(done).padStart(8)} of ${all}`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}${done === all ? '\n' : ''}`);
  else if (done === all) process.stdout.write(`${line}\n`);
}
