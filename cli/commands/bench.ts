import { CliError } from '../cli-error';
import type { Command } from '../command';

export const command: Command = {
  summary: 'Measure the site on this machine, side by side with plain files and plain Next; a table in the end.',
  details:
    '--articles N  with made-up content (1000; 0 for the demo content alone). Takes minutes and a quiet machine.',
  options: { articles: { type: 'string' } },
  async run({ values: { articles = '1000' } }) {
    const count = Number(articles);
    if (!Number.isInteger(count) || count < 0 || count > 100_000) {
      throw new CliError('--articles takes a whole number from 0 to 100000.');
    }
    const { benchSite } = await import('@/bench/site/run');
    process.stdout.write(`${await benchSite({ articles: count })}\n`);
  },
};
