import { existsSync } from 'node:fs';
import { CliError } from '../cli-error';
import type { Arguments } from '../command';
import { withDatabase } from '../with-database';

/** A WordPress site from its export. */
export async function importWordpress(file: string, values: Arguments['values']): Promise<void> {
  const uploads = typeof values.uploads === 'string' ? values.uploads : null;
  if (uploads && !existsSync(uploads)) throw new CliError(`${uploads} is not there.`);
  await withDatabase(async () => {
    const { importWordpress: read } = await import('@/lib/imports/wordpress/import-wordpress');
    const { ImportError } = await import('@/lib/imports/import-error');
    const { reportText } = await import('@/lib/imports/report');
    const { expireOnServer } = await import('@/lib/expire-on-server');
    const { tags } = await import('@/lib/cache');
    const dryRun = values['dry-run'] === true;
    try {
      const report = await read({ file, uploads, dryRun }, progress);
      process.stdout.write(`${reportText(report)}${dryRun ? 'Nothing was changed.\n' : ''}`);
      if (!dryRun) await expireOnServer([tags.site]);
    } catch (error) {
      if (error instanceof ImportError) throw new CliError(`${file}: ${error.message}. Nothing was changed.`);
      throw error;
    }
  });
}

function progress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${done} of ${all}${done === all ? '\n' : ''}`);
}
