import { connection } from 'next/server';
import { tags } from '@/lib/cache';
import { answerCachedFeed } from '@/lib/feeds/answer-feed';
import type { Format } from '@/lib/feeds/feed';
import { boardFeed } from '@/lib/jobs/search/feed';

/** The newest adverts of the board. */
const feed = (format: Format) => async (request: Request) => {
  await connection();
  return answerCachedFeed(request, format, boardFeed, tags.adverts);
};

export const rss = feed('rss');
export const atom = feed('atom');
export const json = feed('json');
