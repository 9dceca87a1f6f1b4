import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CliError } from '../cli-error';
import type { Arguments } from '../command';
import { withDatabase } from '../with-database';

/** Reads one feed of adverts now. It is kept as a paused source: the next time its adverts are known again. */
export async function importJobs(file: string, values: Arguments['values']): Promise<void> {
  const url = /^https?:/.test(file) ? file : pathToFileURL(resolve(file)).href;
  const told = {
    ...(typeof values.company === 'string' ? { company: values.company } : {}),
    ...(typeof values.country === 'string' ? { country: values.country.toUpperCase() } : {}),
    ...(values.review === true ? { review: true } : {}),
  };
  await withDatabase(async () => {
    const { db } = await import('@/lib/db');
    const { importFeed } = await import('@/lib/jobs/feeds/import-feed');
    const { id } = await db.jobSource.upsert({
      where: { url },
      create: { url, name: URL.parse(url)?.hostname || file, paused: true, ...told },
      update: told,
      select: { id: true },
    });
    const { outcome, notes, ...counts } = await importFeed(id);
    if (outcome === 'FAILED') throw new CliError(`${file}: ${notes[0]}. Nothing was changed.`);
    process.stdout.write(
      `${[outcome.toLowerCase(), ...Object.entries(counts).map(([what, count]) => `${what} ${count}`)].join(', ')}\n`,
    );
    for (const note of notes) process.stdout.write(`left: ${note}\n`);
  });
}
