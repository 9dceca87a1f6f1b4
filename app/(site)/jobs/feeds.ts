import { connection } from 'next/server';
import { answerFeed } from '@/lib/feeds/answer-feed';
import type { Format } from '@/lib/feeds/feed';
import { boardFeed } from '@/lib/jobs/search/feed';

/** The newest adverts of the board. */
const feed = (format: Format) => async (request: Request) => {
  await connection();
  return answerFeed(request, format, await boardFeed());
};

export const rss = feed('rss');
export const atom = feed('atom');
export const json = feed('json');
