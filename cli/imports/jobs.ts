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
  if (typeof values.address === 'string' && !URL.canParse(values.address))
    throw new CliError(`--address: "${values.address}" is no address.`);
  await withDatabase(async () => {
    const { db } = await import('@/lib/db');
    const { fetchFeed } = await import('@/lib/jobs/feeds/fetch-feed');
    const { importFeed } = await import('@/lib/jobs/feeds/import-feed');
    const { id } = await db.jobSource.upsert({
      where: { url },
      create: { url, name: URL.parse(url)?.hostname || file, paused: true, ...told },
      update: told,
      select: { id: true },
    });
    const read = fetchFeed();
    const from = typeof values.address === 'string' ? values.address : '';
    const { outcome, notes, ...counts } = await importFeed(id, async (source) => {
      const feed = await read(source);
      return from && feed !== 'unchanged' ? { ...feed, url: from } : feed;
    });
    if (outcome === 'FAILED') throw new CliError(`${file}: ${notes[0]}. Nothing was changed.`);
    process.stdout.write(
      `${[outcome.toLowerCase(), ...Object.entries(counts).map(([what, count]) => `${what} ${count}`)].join(', ')}\n`,
    );
    for (const note of notes) process.stdout.write(`left: ${note}\n`);
  });
}
