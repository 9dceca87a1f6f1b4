import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnv } from '@/lib/env';
import { CliError } from '../cli-error';
import type { Command } from '../command';
import { schemaEngine } from '../database/schema-engine';
import { root } from '../paths';
import { withDatabase } from '../with-database';

const SCHEMA = 'prisma/schema.prisma';

export const command: Command = {
  summary: 'For developers: write the migration from the committed prisma/schema.prisma to the one at hand.',
  parameters: ['NAME'],
  details:
    'What the schema cannot say (checks, triggers, partial indexes) is added by hand. Read it before you commit.',
  async run({ positionals: [name = ''] }) {
    if (!/^[a-z][a-z0-9_]*$/.test(name)) throw new CliError('NAME: lower-case letters, digits and _.');
    await withDatabase(async () => {
      const sql = await difference(readEnv().DIRECT_DATABASE_URL ?? '');
      if (!sql.trim()) throw new CliError('prisma/schema.prisma has not changed since the last commit.');
      const stamp = new Date().toISOString().replaceAll(/\D/g, '').slice(0, 14);
      const folder = join('prisma', 'migrations', `${stamp}_${name}`);
      await mkdir(join(root, folder));
      await writeFile(join(root, folder, 'migration.sql'), sql);
      process.stdout.write(`${folder}/migration.sql\n`);
    });
  },
};

async function difference(databaseUrl: string): Promise<string> {
  const { engine, close } = await schemaEngine(databaseUrl);
  const committed = execFileSync('git', ['show', `HEAD:${SCHEMA}`], { cwd: root, encoding: 'utf8' });
  const model = (content: string) => ({ tag: 'schemaDatamodel' as const, files: [{ path: SCHEMA, content }] });
  try {
    const { stdout } = await engine.diff({
      from: model(committed),
      to: model(await readFile(join(root, SCHEMA), 'utf8')),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return stdout ?? '';
  } finally {
    engine.free();
    await close();
  }
}
