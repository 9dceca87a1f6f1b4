import pg from 'pg';
import { CliError } from './cli-error';
import { explainDatabaseError } from './database/explain-database-error';
import { migrationList } from './database/migration-list';
import { schemaEngine } from './database/schema-engine';

/** Any number, but always this one: who holds it migrates. Not Prisma's own (72707369), taken inside. */
const LOCK = 20_261_123;

/**
 * Applies the pending migrations, each named to `log`. Two starters at once are safe: the second one
 * waits and finds nothing left to do.
 * @param databaseUrl past a pooler: the lock belongs to a session
 */
export async function migrate(databaseUrl: string, log: (line: string) => void): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  });
  try {
    await client.connect();
    await client.query("SET lock_timeout = '120s'");
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await apply(databaseUrl, log);
  } catch (error) {
    throw explainDatabaseError(error, databaseUrl);
  } finally {
    // Ends the session and with it the lock.
    await client.end();
  }
}

async function apply(databaseUrl: string, log: (line: string) => void) {
  const { engine, close } = await schemaEngine(databaseUrl);
  const migrationsList = await migrationList();
  const filters = { externalTables: [], externalEnums: [] };
  try {
    // One that a crash interrupted left nothing behind (a script is one transaction): try it again.
    const { failedMigrationNames } = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters,
    });
    for (const migrationName of failedMigrationNames) {
      await engine.markMigrationRolledBack({ migrationName });
    }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
    for (const name of appliedMigrationNames) log(name);
  } catch (error) {
    throw new CliError(`Migration failed: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    engine.free();
    await close();
  }
}
