import type pg from 'pg';
import type { Manifest } from './manifest';

const rows = async <Row extends pg.QueryResultRow>(client: pg.Client, sql: string) =>
  (await client.query<Row>(sql)).rows;

/** The tables that hold the site's data, with the columns that are stored and not computed. */
export const tablesOf = (client: pg.Client) =>
  rows<{ name: string; columns: string[] }>(
    client,
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY 1 ORDER BY 1`,
  );

/** Where each sequence stands; one that was never used is left out. */
export const sequencesOf = (client: pg.Client): Promise<Manifest['sequences']> =>
  rows(
    client,
    `SELECT sequencename AS name, last_value::text AS value FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL ORDER BY 1`,
  );

/** The migrations that were applied, in order. */
export const migrationsOf = async (client: pg.Client): Promise<string[]> => {
  const applied = await rows<{ name: string }>(
    client,
    'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1',
  );
  return applied.map(({ name }) => name);
};

/** What ties the tables together; taken off while they are filled in any order, and put back. */
export const foreignKeysOf = (client: pg.Client) =>
  rows<{ table: string; name: string; definition: string }>(
    client,
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace ORDER BY 1, 2`,
  );
