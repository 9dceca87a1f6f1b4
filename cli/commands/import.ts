import { existsSync } from 'node:fs';
import type { Refused } from '@/lib/imports/wordpress/comment-states';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { importJobs } from '../imports/jobs';
import { progressBar } from '../progress-bar';
import { withDatabase } from '../with-database';

type Values = Record<string, string | boolean | undefined>;
type Source = (file: string, values: Values) => Promise<{ text: string }>;

export const command: Command = {
  summary: 'Move in from another system, or take adverts over: import wordpress|ghost|depesche|jobs FILE.',
  parameters: ['SOURCE', 'FILE'],
  details: [
    'wordpress FILE.xml[.gz]   an export of WordPress (Tools, Export, All content)',
    '  --uploads FOLDER        the former wp-content/uploads, for the pictures',
    '  --with spam,trash       comments refused over there come too, as refused ones',
    '  --repair                leave out control characters that XML forbids',
    'ghost FILE.json           an export of Ghost (Settings, Labs, Export)',
    '  --uploads FOLDER        the former content/images',
    '  --members               its members become unconfirmed readers of the newsletter:',
    '                          each gets the one letter that asks, who says nothing is forgotten',
    '  --members-csv FILE      the same with the members as Ghost exports them (implies --members)',
    'depesche FILE.json[.gz]   an export of Depesche (portal export); as .xml it is one of WordPress',
    '  --uploads FOLDER        the folder of pictures that was exported with it',
    'jobs URL|FILE             adverts: RSS or Atom with job fields, Personio or Indeed XML, Greenhouse or Lever JSON,',
    '                          a page with JobPosting; --company NAME and --country DE where the feed does not say,',
    '                          --review to have them wait for the desk, --address URL where a file of Personio',
    '                          or a saved page comes from: their own links are relative to it',
    '--dry-run                 of WordPress and Ghost: do all of it, say what came of it, take it back',
    'Run it again with a newer export: only what is new is added.',
  ].join('\n'),
  options: {
    uploads: { type: 'string' },
    with: { type: 'string' },
    repair: { type: 'boolean' },
    members: { type: 'boolean' },
    'members-csv': { type: 'string' },
    'dry-run': { type: 'boolean' },
    company: { type: 'string' },
    country: { type: 'string' },
    review: { type: 'boolean' },
    address: { type: 'string' },
  },
  run: ({ positionals: [source = '', file = ''], values }) => {
    if (source === 'jobs') {
      if (!/^https?:/.test(file) && !existsSync(file)) throw new CliError(`${file} is not there.`);
      return importJobs(file, values);
    }
    const from = sources[source];
    if (!from) throw new CliError(`SOURCE: ${Object.keys(sources).join(', ')}, jobs (not "${source}").`);
    const dryRun = values['dry-run'] === true;
    for (const path of [file, values.uploads, values['members-csv']]) {
      if (typeof path === 'string' && !existsSync(path)) throw new CliError(`${path} is not there.`);
    }
    return withDatabase(async () => {
      const { ImportError } = await import('@/lib/imports/import-error');
      const { expireOnServer } = await import('@/lib/expire-on-server');
      const { tags } = await import('@/lib/cache');
      try {
        const { text } = await from(file, values);
        process.stdout.write(`${text}${dryRun ? 'Nothing was changed.\n' : ''}`);
      } catch (error) {
        if (error instanceof ImportError) throw new CliError(`${file}: ${error.message}. Nothing was changed.`);
        throw error;
      }
      if (!dryRun) await expireOnServer([tags.site]);
    });
  },
};

const shared = ({ uploads, 'dry-run': dry }: Values) => ({
  uploads: typeof uploads === 'string' ? uploads : null,
  dryRun: dry === true,
});

const sources: Record<string, Source> = {
  wordpress: async (file, values) => {
    const { isOwnWxr } = await import('@/lib/imports/depesche/read-own-wxr');
    if (await isOwnWxr(file)) return own(file, 'wxr', values);
    const { importWordpress } = await import('@/lib/imports/wordpress/import-wordpress');
    const { reportText } = await import('@/lib/imports/report');
    const wished = refused(values.with);
    const input = { file, ...shared(values), wished, repair: values.repair === true };
    const { report, proof } = await importWordpress(input, progressBar());
    return { text: `${reportText(report)}\n${proof}` };
  },
  ghost: async (file, values) => {
    const { importGhost } = await import('@/lib/imports/ghost/import-ghost');
    const { readMembers } = await import('@/lib/imports/ghost/read-members');
    const { reportText } = await import('@/lib/imports/report');
    const csv = values['members-csv'];
    const members = typeof csv === 'string' ? await readMembers(csv) : values.members ? 'of the export' : null;
    const { uploads: images, dryRun } = shared(values);
    const { report, proof } = await importGhost({ file, images, members, dryRun }, progressBar());
    return { text: `${reportText(report)}\n${proof}` };
  },
  depesche: (file, values) => own(file, 'json', values),
};

async function own(file: string, format: 'json' | 'wxr', values: Values): Promise<{ text: string }> {
  const { uploads: pictures, dryRun } = shared(values);
  if (dryRun) throw new CliError('--dry-run: not for an export of Depesche; import it into an empty database.');
  const { importDepesche } = await import('@/lib/imports/depesche/import-depesche');
  const { reportText } = await import('@/lib/imports/report');
  const { report, proof } = await importDepesche({ file, format, pictures }, progressBar());
  return { text: `${reportText(report)}\n${proof}` };
}

function refused(given: string | boolean | undefined): Refused[] {
  const words = typeof given === 'string' ? given.split(',').map((word) => word.trim()) : [];
  const wrong = words.find((word) => word !== 'spam' && word !== 'trash');
  if (wrong !== undefined) throw new CliError(`--with: spam, trash or both (not "${wrong}").`);
  return words as Refused[];
}
