import type { Search } from '@/lib/search/schema';

/** The address of a search; what was not chosen is left out. */
export function searchHref({ page, sort, ...asked }: Search): string {
  const chosen = { ...asked, ...(sort === 'best' ? {} : { sort }), ...(page === 1 ? {} : { page: String(page) }) };
  const query = new URLSearchParams(Object.entries(chosen).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return `/search?${query}`;
}
