import { existsSync } from 'node:fs';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { withDatabase } from '../with-database';

export const command: Command = {
  summary: 'Move in from another system: import wordpress FILE.xml[.gz].',
  parameters: ['SOURCE', 'FILE'],
  details: [
    '--uploads FOLDER  the former wp-content/uploads, for the pictures',
    '--dry-run         read everything, say what would come, change nothing',
    'Run it again with a newer export: only what is new is added.',
  ].join('\n'),
  options: { uploads: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  run: ({ positionals: [source = '', file = ''], values }) => {
    if (source !== 'wordpress') throw new CliError(`SOURCE: wordpress (not "${source}").`);
    if (!existsSync(file)) throw new CliError(`${file} is not there.`);
    const uploads = typeof values.uploads === 'string' ? values.uploads : null;
    if (uploads && !existsSync(uploads)) throw new CliError(`${uploads} is not there.`);
    return withDatabase(async () => {
      const { importWordpress } = await import('@/lib/imports/wordpress/import-wordpress');
      const { ImportError } = await import('@/lib/imports/import-error');
      const { reportText } = await import('@/lib/imports/report');
      const { expireOnServer } = await import('@/lib/expire-on-server');
      const { tags } = await import('@/lib/cache');
      const dryRun = values['dry-run'] === true;
      try {
        const report = await importWordpress({ file, uploads, dryRun }, progress);
        process.stdout.write(`${reportText(report)}${dryRun ? 'Nothing was changed.\n' : ''}`);
        if (!dryRun) await expireOnServer([tags.site]);
      } catch (error) {
        if (error instanceof ImportError) throw new CliError(`${file}: ${error.message}. Nothing was changed.`);
        throw error;
      }
    });
  },
};

function progress(done: number, all: number): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${done} of ${all}${done === all ? '\n' : ''}`);
}
