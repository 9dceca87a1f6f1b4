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
        select: { id: true, version: true, title: true, shortText: true, fullText: true, createdAt: true },
      },
    },
  });
  return rules.flatMap(({ id, versions, ...rule }) => versions.map((version) => ({ ruleId: id, ...rule, ...version })));
}

const VERSIONS_SHOWN = 50;

/** The rules in force with their earlier wordings, newest first: decisions of long ago point to those. Cached. */
export async function houseRulesWithHistory() {
  'use cache';
  keepUntilExpired(tags.houseRules);
  return db.houseRule.findMany({
    orderBy: { number: 'asc' },
    select: {
      number: true,
      key: true,
      versions: {
        orderBy: { version: 'desc' },
        take: VERSIONS_SHOWN,
        select: { version: true, title: true, fullText: true, announcement: true, createdAt: true },
      },
    },
  });
}
