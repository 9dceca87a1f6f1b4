import { db } from '@/lib/db';

/** The tables, of every schema of ours, with a row in which the text stands. */
export async function tablesWith(text: string): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname IN ('public', 'graphile_worker') ORDER BY 1`;
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ count: bigint }[]>(
      `SELECT count(*) FROM ${name} AS row WHERE to_jsonb(row)::text ILIKE '%' || $1 || '%'`,
      text,
    );
    if (Number(row?.count)) found.push(name);
  }
  return found;
}
