import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the workers' databases, without the worker's number at its end. */
    databaseUrl: string;
  }
}

interface Server {
  url: string;
  stop(): Promise<void>;
}

/** One server, one migrated template, one copy of it for each worker; everything is gone afterwards. */
export default async function prepareDatabases({ provide, config }: TestProject): Promise<() => Promise<void>> {
  const server = await openServer();
  const base = `depesche_test_${randomBytes(4).toString('hex')}_`;
  const template = `${base}template`;
  const names = [...Array(config.maxWorkers).keys()].map((index) => `${base}${index + 1}`);
  const stop = async () => {
    await onServer(
      server.url,
      [...names, template].map((name) => `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
    );
    await server.stop();
  };
  try {
    await onServer(server.url, [`CREATE DATABASE ${template}`]);
    await migrateAll(named(server.url, template));
    await onServer(
      server.url,
      names.map((name) => `CREATE DATABASE ${name} TEMPLATE ${template}`),
    );
  } catch (error) {
    await stop();
    throw error;
  }
  provide('databaseUrl', named(server.url, base));
  return stop;
}

/** TEST_DATABASE_URL's server, or the embedded one with its data in a temporary folder. */
async function openServer(): Promise<Server> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'depesche-test-'));
  // PostgreSQL runs as another user when we are root, and has to pass.
  chmodSync(folder, 0o755);
  // Read when cli/paths is loaded, hence the late import.
  process.env.DATA_DIR = folder;
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const { startEmbeddedPostgres } = await import('@/cli/embedded-postgres');
    const { url, stop } = await startEmbeddedPostgres();
    // What is thrown away need not survive a power cut; emptying the tables gets many times faster.
    // And statistics that nobody asked for would change plans in the middle of a test.
    const off = ['fsync', 'full_page_writes', 'synchronous_commit', 'autovacuum'];
    const hurry = off.map((name) => `ALTER SYSTEM SET ${name} = off`);
    await onServer(url, [...hurry, 'SELECT pg_reload_conf()']);
    return { url, stop: () => stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function migrateAll(url: string): Promise<void> {
  const { setEnv } = await import('@/lib/env');
  setEnv({
    DATABASE_URL: url,
    DIRECT_DATABASE_URL: url,
    AUTH_SECRET: 'only for tests '.repeat(3),
    LOG_LEVEL: 'silent',
  });
  const { migrate } = await import('@/cli/migrate');
  await migrate(url, () => undefined);
  const { migrateTasks } = await import('@/lib/tasks');
  await migrateTasks();
}

async function onServer(url: string, statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: named(url, 'postgres') });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function named(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}
