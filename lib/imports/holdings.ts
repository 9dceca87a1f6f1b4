import { db } from '@/lib/db';

/** By kind: how many there are, and how many in each state. */
export type Holdings = Map<string, { total: number; states: Record<string, number> }>;

/** What the database holds of a former site, counted from the things themselves and not from notes about them. */
export async function holdingsOf(source: string): Promise<Holdings> {
  const rows = await db.$queryRaw<{ kind: string; state: string; total: number }[]>`
    SELECT * FROM (
      SELECT 'article' AS kind, a.status::text AS state, count(*)::int AS total
      FROM "ImportedItem" i JOIN "Article" a ON a.id = i."localId"::int
      WHERE i.source = ${source} AND i.kind = 'post' GROUP BY 2
      UNION ALL
      SELECT 'comment', c.status::text, count(*)::int
      FROM "ImportedItem" i JOIN "Comment" c ON c.id = i."localId"::int
      WHERE i.source = ${source} AND i.kind = 'comment' GROUP BY 2
      UNION ALL
      SELECT 'author', '', count(*)::int FROM "ImportedItem" i JOIN "Author" a ON a.id = i."localId"::int
      WHERE i.source = ${source} AND i.kind = 'author'
      UNION ALL
      SELECT 'topic', '', count(*)::int FROM "ImportedItem" i JOIN "Topic" t ON t.id = i."localId"::int
      WHERE i.source = ${source} AND i.kind = 'topic'
      UNION ALL
      SELECT 'picture', '', count(*)::int FROM "ImportedItem" i JOIN "Media" m ON m.id = i."localId"::int
      WHERE i.source = ${source} AND i.kind = 'picture'
      UNION ALL
      SELECT 'member', '', count(*)::int FROM "ImportedItem" i JOIN "Subscription" s ON s.id = i."localId"::int
      WHERE i.source = ${source} AND i.kind = 'member'
    ) AS held WHERE total > 0 ORDER BY 1, 2`;
  const holdings: Holdings = new Map();
  for (const { kind, state, total } of rows) {
    const held = holdings.get(kind) ?? { total: 0, states: {} };
    holdings.set(kind, {
      total: held.total + total,
      states: state ? { ...held.states, [state]: total } : held.states,
    });
  }
  return holdings;
}
