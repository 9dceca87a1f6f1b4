import { db } from '@/lib/db';

const AT_ONCE = 200;

/** The task of every night: forgets words that no public text holds any more. */
export async function sweepWords(): Promise<void> {
  for (let after = ''; ; ) {
    const words = await db.searchWord.findMany({
      where: { word: { gt: after } },
      orderBy: { word: 'asc' },
      take: AT_ONCE,
      select: { word: true },
    });
    const last = words.at(-1);
    if (!last) return;
    await db.$executeRaw`
      DELETE FROM "SearchWord" w WHERE word > ${after} AND word <= ${last.word}
        AND NOT EXISTS (SELECT FROM "SearchDocument" WHERE vector @@ (quote_literal(w.stem))::tsquery)`;
    after = last.word;
  }
}
