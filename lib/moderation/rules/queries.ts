import { db } from '@/lib/db';

/** Every clause with all its versions, the newest first, and how many decisions cited each. */
export async function rulesWithHistory() {
  return db.houseRule.findMany({
    orderBy: { number: 'asc' },
    take: 99,
    select: {
      id: true,
      key: true,
      number: true,
      versions: {
        orderBy: { version: 'desc' },
        take: 50,
        select: {
          id: true,
          version: true,
          title: true,
          shortText: true,
          fullText: true,
          createdAt: true,
          _count: { select: { decisions: true } },
        },
      },
    },
  });
}
