import { db } from '@/lib/db';
import { searchInWords } from '@/lib/jobs/search/in-words';
import { type BoardSearch, boardHref, boardSearch } from '@/lib/jobs/search/schema';

/** A search that somebody follows, by its number; null when there is none. */
export async function searchById(id: number): Promise<BoardSearch | null> {
  const found = await db.advertSearch.findUnique({ where: { id }, select: { query: true } });
  return found && boardSearch.parse(Object.fromEntries(new URLSearchParams(found.query)));
}

/** The same as a name and a page. */
export async function followedSearch(id: number): Promise<{ name: string; path: string } | null> {
  const asked = await searchById(id);
  return asked && { name: await searchInWords(asked), path: boardHref(asked) };
}
