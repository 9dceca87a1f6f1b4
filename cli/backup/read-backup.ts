import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { extract } from 'tar-stream';
import { storage } from '@/lib/storage';
import { CliError } from '../cli-error';
import { foreignKeysOf, migrationsOf, tablesOf } from './database-shape';
import { type Manifest, manifestSchema, quoted } from './manifest';
import type { Progress } from './write-backup';

/** No part of ours is larger; an archive that says otherwise is none of ours. */
const LARGEST = 512 * 1024 * 1024;

/**
 * Puts a backup into an empty, migrated database, as one transaction: all of it or nothing. Every file is
 * compared with its checksum and every table with its count of rows before that. Letters that waited when
 * the backup was made may have left since: they are kept for a person to send again.
 */
export async function readBackup(
  { databaseUrl, file }: { databaseUrl: string; file: string },
  progress: Progress,
): Promise<Manifest> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    const tables = await tablesOf(client);
    await refuseFilled(client);
    const foreignKeys = await foreignKeysOf(client);
    for (const { table, name } of foreignKeys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
    for (const { name } of tables) {
      await client.query(`TRUNCATE public.${quoted(name)}`);
      await client.query(`ALTER TABLE public.${quoted(name)} DISABLE TRIGGER USER`);
    }
    const manifest = await fill(client, tables, file);
    await check(client, manifest, progress);
    for (const { name } of tables) await client.query(`ALTER TABLE public.${quoted(name)} ENABLE TRIGGER USER`);
    for (const { table, name, definition } of foreignKeys) {
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
    }
    for (const { name, value } of manifest.sequences) {
      await client.query('SELECT setval($1::regclass, $2::bigint)', [`public.${quoted(name)}`, value]);
    }
    await client.query(
      `UPDATE "Mail" SET status = 'FAILED', "lastError" = 'restored from a backup: it may have left already' WHERE status = 'QUEUED'`,
    );
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return manifest;
  } finally {
    // Whatever is still open is rolled back with the connection.
    await client.end();
  }
}

async function refuseFilled(client: pg.Client): Promise<void> {
  const { rows } = await client.query('SELECT FROM "User" UNION ALL SELECT FROM "Article" LIMIT 1');
  if (rows.length > 0)
    throw new CliError(
      'The database is not empty: restore into a new one (a new folder .data, or another DATABASE_URL).',
    );
}

async function fill(client: pg.Client, tables: { name: string; columns: string[] }[], file: string): Promise<Manifest> {
  const known = new Map(tables.map((table) => [table.name, table.columns]));
  const sums: Record<string, string> = {};
  const archive = extract();
  const read = pipeline(createReadStream(file), createGunzip(), archive);
  // Told below, in its turn.
  read.catch(() => undefined);
  let manifest: Manifest | undefined;
  try {
    for await (const entry of archive) {
      const { name, size = 0 } = entry.header;
      if (size > LARGEST) throw new CliError(`${name} is larger than any part of a backup.`);
      const chunks: Buffer[] = [];
      for await (const chunk of entry) chunks.push(chunk as Buffer);
      const content = Buffer.concat(chunks);
      if (name === 'manifest.json') manifest = manifestSchema.parse(JSON.parse(content.toString()));
      else sums[name] = createHash('sha256').update(content).digest('hex');
      const [, table = ''] = /^tables\/(\w+)\/\d{6}\.copy$/.exec(name) ?? [];
      const columns = known.get(table);
      if (columns) await copyInto(client, table, columns, content);
      else if (name.startsWith('media/')) await keepMedia(name.slice('media/'.length), content);
    }
    await read;
  } catch (error) {
    await read.catch(() => undefined);
    if (error instanceof CliError) throw error;
    throw new CliError(`This is no whole backup: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!manifest) throw new CliError('This is no whole backup: it has no end.');
  const broken = Object.entries(manifest.files).find(([name, sum]) => sums[name] !== sum);
  if (broken) throw new CliError(`This backup is damaged: ${broken[0]} is not what was written.`);
  return manifest;
}

const copyInto = (client: pg.Client, table: string, columns: string[], content: Buffer) => {
  const stream = client.query(from(`COPY public.${quoted(table)} (${columns.map(quoted).join(', ')}) FROM STDIN`));
  return pipeline([content], stream);
};

async function keepMedia(path: string, content: Buffer): Promise<void> {
  if (!/^[\w.-]+(\/[\w.-]+)*$/.test(path) || path.split('/').includes('..'))
    throw new CliError(`${path} is no path of ours.`);
  await (await storage()).put(path, content);
}

async function check(client: pg.Client, manifest: Manifest, progress: Progress): Promise<void> {
  const here = await migrationsOf(client);
  if (here.join() !== manifest.migrations.join()) {
    throw new CliError('This backup was made by another version of Depesche: restore it with that one, then update.');
  }
  for (const { name, rows } of manifest.tables) {
    const { rows: counted } = await client.query<{ count: string }>(`SELECT count(*) FROM public.${quoted(name)}`);
    if (Number(counted[0]?.count) !== rows)
      throw new CliError(`${name}: ${counted[0]?.count} rows arrived of ${rows}.`);
    progress(name, rows);
  }
}
