import { connection } from 'next/server';
import { tags } from '@/lib/cache';
import { answerCachedFeed } from '@/lib/feeds/answer-feed';
import type { Format } from '@/lib/feeds/feed';
import { siteFeed } from '@/lib/feeds/queries';

/** The newest articles of the site. */
const feed = (format: Format) => async (request: Request) => {
  await connection();
  return answerCachedFeed(request, format, siteFeed, tags.articles);
};

export const rss = feed('rss');
export const atom = feed('atom');
export const json = feed('json');
