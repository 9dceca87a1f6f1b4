import pg from 'pg';
import { explainDatabaseError } from '../database/explain-database-error';

/** One query on a connection of its own; the rows as plain objects. */
export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } catch (error) {
    throw explainDatabaseError(error, url);
  } finally {
    await client.end();
  }
}
