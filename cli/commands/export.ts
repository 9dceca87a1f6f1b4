import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { withDatabase } from '../with-database';

export const command: Command = {
  summary: 'Write articles and comments into FILE, for Depesche (.json) or WordPress and others (.xml).',
  parameters: ['FILE'],
  details: [
    'FILE.json or FILE.xml (WXR 1.2), each also with .gz. Either can be read back: import depesche FILE.json,',
    'import wordpress FILE.xml; into an empty database it is the same site afterwards.',
    '--media FOLDER  the files of the pictures too',
    'Holds the addresses of commenters: keep it as you keep the database. For everything there is: backup.',
  ].join('\n'),
  options: { media: { type: 'string' } },
  run: ({ positionals: [file = ''], values: { media } }) => {
    const [, kind, packed] = /\.(json|xml)(\.gz)?$/.exec(file) ?? [];
    if (!kind) throw new CliError('FILE: a name that ends with .json or .xml, or either with .gz.');
    if (existsSync(file)) throw new CliError(`${file} is there already.`);
    if (!existsSync(dirname(resolve(file)))) throw new CliError(`There is no folder ${dirname(resolve(file))}.`);
    return withDatabase(async () => {
      const { exportSite } = await import('@/lib/exports/export-site');
      const folder = typeof media === 'string' ? media : null;
      const input = { file, format: kind === 'json' ? 'json' : 'wxr', packed: Boolean(packed), media: folder } as const;
      for (const [what, number] of await exportSite(input)) process.stdout.write(`${what.padEnd(12)}${number}\n`);
    });
  },
};
