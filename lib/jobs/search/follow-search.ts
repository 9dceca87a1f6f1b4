import type { z } from 'zod';
import { db } from '@/lib/db';
import { boardQuery, boardSearch, type followingSearch } from '@/lib/jobs/search/schema';
import { subscribe } from '@/lib/subscriptions/subscribe';

type Input = Omit<z.output<typeof followingSearch>, 'website'> & { address: string | undefined; page: string };

/** Takes a wish to hear of new adverts that a search finds, as lib/subscriptions/subscribe.ts does. Equal searches are one. */
export async function followSearch({ search, ...wish }: Input, actor: { id: string } | null) {
  const query = boardQuery(boardSearch.parse(Object.fromEntries(new URLSearchParams(search))));
  const { id } = await db.advertSearch.upsert({
    where: { query },
    create: { query },
    update: {},
    select: { id: true },
  });
  return subscribe({ ...wish, kind: 'ADVERTS', targetId: id }, actor);
}
