import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { withDatabase } from '../with-database';

const MOST_DECISIONS = 1_000_000;

export const command: Command = {
  summary: 'Write the transparency figures and the pseudonymous decision log of a period as CSV and JSON.',
  details: [
    '--from YYYY-MM-DD  first day (default: the first of January of last year)',
    '--to YYYY-MM-DD    last day (default: the last of December of last year)',
    '--out FOLDER       where to write (default: the current folder)',
  ].join('\n'),
  options: { from: { type: 'string' }, to: { type: 'string' }, out: { type: 'string' } },
  run: ({ values: { from, to, out } }) => {
    const year = new Date().getUTCFullYear() - 1;
    const first = dayOf(from ?? `${year}-01-01`, '--from');
    const last = dayOf(to ?? `${year}-12-31`, '--to');
    if (last < first) throw new CliError('--to is before --from.');
    const period = { from: first, to: new Date(last.getTime() + 86_400_000) };
    const folder = String(out ?? '.');
    return withDatabase(async () => {
      const { decisionLog, figuresOf } = await import('@/lib/moderation/figures/queries');
      const { figuresCsv, logCsv } = await import('@/lib/moderation/figures/csv');
      const [figures, log] = [await figuresOf(period), await decisionLog({ ...period, take: MOST_DECISIONS })];
      await mkdir(folder, { recursive: true });
      const name = `transparency-${isoDay(first)}-${isoDay(last)}`;
      const files: [string, string][] = [
        [`${name}.json`, `${JSON.stringify({ from: isoDay(first), to: isoDay(last), figures, log }, null, 2)}\n`],
        [`${name}.csv`, figuresCsv(figures)],
        [`${name}-log.csv`, logCsv(log)],
      ];
      for (const [file, text] of files) {
        await writeFile(join(folder, file), text);
        process.stdout.write(`${join(folder, file)}\n`);
      }
    });
  },
};

const isoDay = (day: Date) => day.toISOString().slice(0, 10);

function dayOf(value: unknown, option: string): Date {
  const day = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(String(value)) || Number.isNaN(day.getTime()) || isoDay(day) !== value) {
    throw new CliError(`${option}: a day as YYYY-MM-DD.`);
  }
  return day;
}
