import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
  }
}

/** A real PostgreSQL for all tests, with one migrated template database; gone when they are done. */
export default async function startServer(project: TestProject): Promise<() => Promise<void>> {
  const data = mkdtempSync(join(tmpdir(), 'depesche-test-'));
  process.env.DATA_DIR = data;
  const { prepareDataDir } = await import('../../cli/prepare-data-dir');
  const { startEmbeddedPostgres } = await import('../../cli/embedded-postgres');
  const { migrate } = await import('../../cli/migrate');
  const { setEnv } = await import('../../lib/env');
  prepareDataDir();
  const server = await startEmbeddedPostgres();
  await migrate(server.url, () => undefined);
  setEnv({ DATABASE_URL: server.url, AUTH_SECRET: 'only-for-tests-only-for-tests-only' });
  const { migrateTasks } = await import('../../lib/tasks');
  await migrateTasks();
  project.provide('databaseUrl', server.url);
  return async () => {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
}
