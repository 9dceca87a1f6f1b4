import { migrationList } from '../database/migration-list';
import type { Settings } from './checks';
import { query } from './query';

/** Every migration of this version is applied. */
export async function checkMigrations({ DIRECT_DATABASE_URL = '' }: Settings): Promise<string | null> {
  const sql = `SELECT migration_name AS name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
  const rows = await query(DIRECT_DATABASE_URL, sql).catch(() => []);
  const applied = new Set(rows.map((row) => row.name));
  const { migrationDirectories } = await migrationList();
  const pending = migrationDirectories.filter(({ path }) => !applied.has(path)).length;
  return pending ? `${pending} pending: npm run portal -- migrate` : null;
}
