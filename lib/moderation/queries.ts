import { keepUntilExpired, tags } from '@/lib/cache';
import { db } from '@/lib/db';

/** The rules in force: the newest version of each clause, in order. Cached. */
export async function houseRules() {
  'use cache';
  keepUntilExpired(tags.houseRules);
  const rules = await db.houseRule.findMany({
    orderBy: { number: 'asc' },
    select: {
      id: true,
      number: true,
      key: true,
      versions: {
        orderBy: { version: 'desc' },
        take: 1,
        select: { id: true, version: true, title: true, shortText: true, fullText: true },
      },
    },
  });
  return rules.flatMap(({ id, versions, ...rule }) => versions.map((version) => ({ ruleId: id, ...rule, ...version })));
}
