import { connection } from 'next/server';
import { knownAddress } from '@/lib/accounts/client-address';
import { Refusal } from '@/lib/errors';
import { answerFeed } from '@/lib/feeds/answer-feed';
import type { Format } from '@/lib/feeds/feed';
import { searchFeed } from '@/lib/jobs/search/feed';
import { boardSearch } from '@/lib/jobs/search/schema';
import { countAgainst } from '@/lib/rate-limit';

/** The newest adverts that the search in the address finds. */
const feed = (format: Format) => async (request: Request) => {
  await connection();
  const address = knownAddress(request.headers);
  try {
    if (address) await countAgainst('search', address);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const headers = { 'retry-after': String(Number(error.values.minutes) * 60), 'content-type': 'text/plain' };
    return new Response('429\n', { status: 429, headers });
  }
  const asked = boardSearch.parse(Object.fromEntries(new URL(request.url).searchParams));
  return answerFeed(request, format, await searchFeed(asked));
};

export const rss = feed('rss');
export const atom = feed('atom');
export const json = feed('json');
