import { existsSync } from 'node:fs';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { importJobs } from '../imports/jobs';
import { importWordpress } from '../imports/wordpress';

const sources = { wordpress: importWordpress, jobs: importJobs };

export const command: Command = {
  summary: 'Move in from another system, or take adverts over: import wordpress FILE.xml[.gz], import jobs URL|FILE.',
  parameters: ['SOURCE', 'FILE'],
  details: [
    'wordpress: again with a newer export only what is new is added.',
    '  --uploads FOLDER  the former wp-content/uploads, for the pictures',
    '  --dry-run         read everything, say what would come, change nothing',
    'jobs: RSS or Atom with job fields, Personio or Indeed XML, Greenhouse or Lever JSON, a page with JobPosting.',
    '  --company NAME    whose adverts they are where the feed does not say',
    '  --country DE      where they are, likewise',
    '  --review          they wait for the desk instead of appearing at once',
  ].join('\n'),
  options: {
    uploads: { type: 'string' },
    'dry-run': { type: 'boolean' },
    company: { type: 'string' },
    country: { type: 'string' },
    review: { type: 'boolean' },
  },
  run: ({ positionals: [source = '', file = ''], values }) => {
    if (!Object.hasOwn(sources, source)) throw new CliError(`SOURCE: wordpress or jobs (not "${source}").`);
    if (!/^https?:/.test(file) && !existsSync(file)) throw new CliError(`${file} is not there.`);
    return sources[source as keyof typeof sources](file, values);
  },
};
