import { connection } from 'next/server';
import { answerFeed } from '@/lib/feeds/answer-feed';
import type { Format } from '@/lib/feeds/feed';
import { searchFeed } from '@/lib/jobs/search/feed';
import { boardSearch } from '@/lib/jobs/search/schema';

/** The newest adverts that the search in the address finds. */
const feed = (format: Format) => async (request: Request) => {
  await connection();
  const asked = boardSearch.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answerFeed(request, format, await searchFeed(asked));
};

export const rss = feed('rss');
export const atom = feed('atom');
export const json = feed('json');
