import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { env, setEnv } from '@/lib/env';
import { readBackup } from '../backup/read-backup';
import { writeBackup } from '../backup/write-backup';
import { migrate } from '../migrate';

/**
 * Tries what nobody wants to try for the first time in an emergency: a backup of everything, restored into
 * a new database and a new folder, every count and checksum compared; then both are thrown away.
 * @returns how many rows came back, and in how many seconds
 */
export async function restoreDrill(databaseUrl: string): Promise<{ rows: number; seconds: number }> {
  const begun = performance.now();
  const folder = await mkdtemp(join(tmpdir(), 'depesche-drill-'));
  const name = `depesche_drill_${process.pid}`;
  const copy = new URL(databaseUrl);
  copy.pathname = `/${name}`;
  const { STORAGE_URL } = env;
  try {
    const file = join(folder, 'site.backup');
    await writeBackup({ databaseUrl, file }, () => {});
    await onServer(databaseUrl, `CREATE DATABASE ${name}`);
    await migrate(copy.href, () => {});
    // The pictures of the site must not be touched.
    setEnv({ STORAGE_URL: `file:${folder}/media` });
    const { tables } = await readBackup({ databaseUrl: copy.href, file }, () => {});
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    return { rows, seconds: Math.round((performance.now() - begun) / 1000) };
  } finally {
    setEnv({ STORAGE_URL });
    await onServer(databaseUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await rm(folder, { recursive: true, force: true });
  }
}

async function onServer(databaseUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
